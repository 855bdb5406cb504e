package dev.verity.internal.metadata;

import dev.verity.internal.type.Generics;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
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
                    Signature signature = signatureSeenFrom(bean, method);
                    join(bySignature.computeIfAbsent(signature, key -> new ArrayList<>()), executable, method);
                }
            }
        }
        return bySignature.values().stream().flatMap(List::stream).toList();
    }

    static Signature signatureSeenFrom(Class<?> bean, Method method) {
        List<Class<?>> parameters = new ArrayList<>();
        Arrays.stream(method.getGenericParameterTypes())
                .forEach(type -> parameters.add(Generics.erase(Generics.resolve(type, bean))));
        return new Signature(method.getName(), parameters);
    }

    private static void join(List<MethodFamily> families, ExecutableMetadata executable, Method method) {
        MethodFamily family = families.stream()
                .filter(known ->
                        known.members.stream().anyMatch(member -> overrides(method, (Method) member.executable())))
                .findFirst()
                .orElseGet(() -> {
                    MethodFamily created = new MethodFamily();
                    families.add(created);
                    return created;
                });
        family.members.add(executable);
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
        List<ParameterMetadata> parameters = specific.parameters().stream()
                .map(parameter -> new ParameterMetadata(parameter.index(), joinedParameter(parameter, bean)))
                .toList();
        ValueMetadata returned =
                joined(members.stream().map(ExecutableMetadata::returnValue).toList(), specific.returnValue(), bean);
        return new ExecutableMetadata(specific.executable(), parameters, crossParameter, returned);
    }

    private ValueMetadata joinedParameter(ParameterMetadata specific, Class<?> bean) {
        List<ValueMetadata> values = members.stream()
                .map(member -> member.parameters().get(specific.index()).value())
                .toList();
        return joined(values, specific.value(), bean);
    }

    private static ValueMetadata joined(List<ValueMetadata> values, ValueMetadata specific, Class<?> bean) {
        ValueMetadata all = ValueMetadata.unconstrained(Generics.resolve(specific.type(), bean));
        for (ValueMetadata value : values) {
            all = Values.join(all, Values.resolve(value, bean));
        }
        return all;
    }

    static ExecutableMetadata resolve(ExecutableMetadata executable, Class<?> bean) {
        List<ParameterMetadata> parameters = executable.parameters().stream()
                .map(parameter -> new ParameterMetadata(parameter.index(), Values.resolve(parameter.value(), bean)))
                .toList();
        return new ExecutableMetadata(
                executable.executable(),
                parameters,
                executable.crossParameterConstraints(),
                Values.resolve(executable.returnValue(), bean));
    }
}
