package dev.verity.internal.metadata;

import dev.verity.internal.type.Generics;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The declarations of one method in a class hierarchy, those of supertypes first. */
final class MethodFamily {
    private final List<ExecutableMetadata> members = new ArrayList<>();

    private MethodFamily() {}

    /** Sorts the methods of a hierarchy into families: methods of which, seen from the bean class, one overrides the other. */
    static List<MethodFamily> of(List<TypeDeclaration> hierarchy, Class<?> bean) {
        Map<Signature, List<MethodFamily>> bySignature = new LinkedHashMap<>();
        for (TypeDeclaration declaration : hierarchy) {
            for (ExecutableMetadata executable : declaration.executables()) {
                if (executable.executable() instanceof Method method) {
                    join(familiesOf(signatureSeenFrom(bean, method), bySignature), executable, method);
                }
            }
        }
        List<MethodFamily> all = new ArrayList<>();
        for (List<MethodFamily> families : bySignature.values()) {
            all.addAll(families);
        }
        return all;
    }

    private static List<MethodFamily> familiesOf(Signature signature, Map<Signature, List<MethodFamily>> bySignature) {
        List<MethodFamily> families = bySignature.get(signature);
        if (families == null) {
            families = new ArrayList<>(1);
            bySignature.put(signature, families);
        }
        return families;
    }

    static Signature signatureSeenFrom(Class<?> bean, Method method) {
        if (method.getParameterCount() == 0) {
            return new Signature(method.getName(), List.of());
        }
        List<Class<?>> parameters = new ArrayList<>();
        for (Type type : method.getGenericParameterTypes()) {
            parameters.add(Generics.erase(Generics.resolve(type, bean)));
        }
        return new Signature(method.getName(), parameters);
    }

    private static void join(List<MethodFamily> families, ExecutableMetadata executable, Method method) {
        for (MethodFamily known : families) {
            if (known.isOverriddenBy(method)) {
                known.members.add(executable);
                return;
            }
        }
        MethodFamily created = new MethodFamily();
        created.members.add(executable);
        families.add(created);
    }

    private boolean isOverriddenBy(Method method) {
        for (ExecutableMetadata member : members) {
            if (overrides(method, (Method) member.executable())) {
                return true;
            }
        }
        return false;
    }

    /** By visibility alone: names and parameters are known to be equal. */
    static boolean overrides(Method method, Method inherited) {
        int modifiers = inherited.getModifiers();
        if (Modifier.isPrivate(modifiers) || Modifier.isPrivate(method.getModifiers())) {
            return false;
        }
        return Modifier.isPublic(modifiers)
                || Modifier.isProtected(modifiers)
                || method.getDeclaringClass().getPackage()
                        == inherited.getDeclaringClass().getPackage();
    }

    List<ExecutableMetadata> members() {
        return members;
    }

    /** The declaration that a call runs: the last one in a class or, where there is none, in an interface. */
    ExecutableMetadata mostSpecific() {
        ExecutableMetadata last = members.get(members.size() - 1);
        for (ExecutableMetadata member : members) {
            if (!member.executable().getDeclaringClass().isInterface()) {
                last = member;
            }
        }
        return last;
    }

    /** All members as one. */
    ExecutableMetadata joined(Class<?> bean) {
        ExecutableMetadata specific = mostSpecific();
        if (members.size() == 1) {
            return resolve(specific, bean);
        }
        List<ConstraintMetadata> crossParameter = List.of();
        for (ExecutableMetadata member : members) {
            crossParameter = Values.joinConstraints(crossParameter, member.crossParameterConstraints());
        }
        List<ParameterMetadata> parameters = new ArrayList<>();
        for (ParameterMetadata parameter : specific.parameters()) {
            parameters.add(new ParameterMetadata(parameter.index(), joinedParameter(parameter, bean)));
        }
        ValueMetadata returned = unconstrained(specific.returnValue(), bean);
        for (ExecutableMetadata member : members) {
            returned = Values.join(returned, Values.resolve(member.returnValue(), bean));
        }
        return new ExecutableMetadata(specific.executable(), parameters, crossParameter, returned);
    }

    private ValueMetadata joinedParameter(ParameterMetadata specific, Class<?> bean) {
        ValueMetadata all = unconstrained(specific.value(), bean);
        for (ExecutableMetadata member : members) {
            ValueMetadata value = member.parameters().get(specific.index()).value();
            all = Values.join(all, Values.resolve(value, bean));
        }
        return all;
    }

    private static ValueMetadata unconstrained(ValueMetadata value, Class<?> bean) {
        return ValueMetadata.unconstrained(Generics.resolve(value.type(), bean));
    }

    static ExecutableMetadata resolve(ExecutableMetadata executable, Class<?> bean) {
        List<ParameterMetadata> parameters = new ArrayList<>();
        for (ParameterMetadata parameter : executable.parameters()) {
            parameters.add(new ParameterMetadata(parameter.index(), Values.resolve(parameter.value(), bean)));
        }
        return new ExecutableMetadata(
                executable.executable(),
                parameters,
                executable.crossParameterConstraints(),
                Values.resolve(executable.returnValue(), bean));
    }
}
