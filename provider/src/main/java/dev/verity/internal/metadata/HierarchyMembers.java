package dev.verity.internal.metadata;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The properties and executables of a bean class, overridden methods joined with those that override them. */
final class HierarchyMembers {
    private final Class<?> bean;
    private final List<TypeDeclaration> hierarchy;
    private final Map<Signature, ExecutableMetadata> executables = new HashMap<>();
    private final Map<Executable, ExecutableMetadata> joinedByMember = new HashMap<>();

    HierarchyMembers(Class<?> bean, List<TypeDeclaration> hierarchy, OverridingRules rules) {
        this.bean = bean;
        this.hierarchy = hierarchy;
        for (MethodFamily family : MethodFamily.of(hierarchy, bean)) {
            rules.check(family.members());
            add(family);
        }
        addConstructors();
        removeUnconstrained();
    }

    private void add(MethodFamily family) {
        ExecutableMetadata joined = family.joined(bean);
        for (ExecutableMetadata member : family.members()) {
            Method method = (Method) member.executable();
            joinedByMember.put(method, joined);
            executables.put(Signature.of(method), joined);
            executables.put(MethodFamily.signatureSeenFrom(bean, method), joined);
        }
    }

    /** Those of the bean class itself: constructors are not inherited. */
    private void addConstructors() {
        for (TypeDeclaration declaration : hierarchy) {
            if (declaration.type() == bean) {
                for (ExecutableMetadata executable : declaration.executables()) {
                    addConstructor(executable);
                }
            }
        }
    }

    private void addConstructor(ExecutableMetadata executable) {
        if (executable.executable() instanceof Constructor<?> constructor) {
            executables.put(Signature.of(constructor), MethodFamily.resolve(executable, bean));
        }
    }

    private void removeUnconstrained() {
        Iterator<ExecutableMetadata> all = executables.values().iterator();
        while (all.hasNext()) {
            if (!all.next().isConstrained()) {
                all.remove();
            }
        }
    }

    Map<Signature, ExecutableMetadata> executables() {
        return executables;
    }

    List<PropertyMetadata> properties() {
        Map<Member, PropertyMetadata> properties = new LinkedHashMap<>();
        for (TypeDeclaration declaration : hierarchy) {
            for (PropertyMetadata property : declaration.properties()) {
                add(property, properties);
            }
        }
        return List.copyOf(properties.values());
    }

    private void add(PropertyMetadata property, Map<Member, PropertyMetadata> properties) {
        if (property.member() instanceof Method getter) {
            ExecutableMetadata joined = Objects.requireNonNull(joinedByMember.get(getter));
            Method specific = (Method) joined.executable();
            properties.put(specific, new PropertyMetadata(property.name(), specific, joined.returnValue()));
        } else {
            ValueMetadata value = Values.resolve(property.value(), bean);
            properties.put(property.member(), new PropertyMetadata(property.name(), property.member(), value));
        }
    }
}
