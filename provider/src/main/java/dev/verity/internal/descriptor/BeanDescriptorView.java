package dev.verity.internal.descriptor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.Signature;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstructorDescriptor;
import jakarta.validation.metadata.MethodDescriptor;
import jakarta.validation.metadata.MethodType;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bean class with its constrained properties, methods and constructors (Jakarta Validation 3.1, section 7.3). */
final class BeanDescriptorView extends ElementDescriptorView implements BeanDescriptor {
    private final Map<String, PropertyDescriptor> properties;
    private final DescribedExecutables<MethodDescriptorView> methods;
    private final DescribedExecutables<ConstructorDescriptorView> constructors;

    BeanDescriptorView(BeanMetadata bean, ParameterNameProvider provider) {
        super(bean, bean.type(), bean.constraints());
        ParameterNames names = new ParameterNames(provider);
        properties = properties(bean);
        methods = new DescribedExecutables<>(
                bean.executables(),
                executable -> executable.isMethod(),
                method -> new MethodDescriptorView(bean, method, names));
        constructors = new DescribedExecutables<>(
                bean.executables(),
                executable -> !executable.isMethod(),
                constructor -> new ConstructorDescriptorView(bean, constructor, names));
    }

    private static Map<String, PropertyDescriptor> properties(BeanMetadata bean) {
        Map<String, List<PropertyMetadata>> accessors = bean.properties().stream()
                .filter(property -> property.value().isConstrained())
                .collect(groupingBy(PropertyMetadata::name, LinkedHashMap::new, toList()));
        Map<String, PropertyDescriptor> described = new LinkedHashMap<>();
        accessors.forEach((name, all) -> described.put(name, new PropertyDescriptorView(bean, name, all)));
        return described;
    }

    @Override
    public boolean isBeanConstrained() {
        return hasConstraints() || !properties.isEmpty();
    }

    @Override
    public @Nullable PropertyDescriptor getConstraintsForProperty(String propertyName) {
        requireNonNull(propertyName, "The property name");
        return properties.get(propertyName);
    }

    @Override
    public Set<PropertyDescriptor> getConstrainedProperties() {
        return ImmutableSets.copyOf(properties.values());
    }

    @Override
    public @Nullable MethodDescriptor getConstraintsForMethod(String methodName, Class<?>... parameterTypes) {
        requireNonNull(methodName, "The method name");
        return methods.find(new Signature(methodName, parameterTypes(parameterTypes)));
    }

    @Override
    public Set<MethodDescriptor> getConstrainedMethods(MethodType methodType, MethodType... methodTypes) {
        Set<MethodType> wanted = EnumSet.of(methodType, methodTypes);
        return ImmutableSets.copyOf(methods.all().stream()
                .filter(method -> wanted.contains(method.type()))
                .toList());
    }

    @Override
    public @Nullable ConstructorDescriptor getConstraintsForConstructor(Class<?>... parameterTypes) {
        return constructors.find(new Signature(Signature.CONSTRUCTOR, parameterTypes(parameterTypes)));
    }

    @Override
    public Set<ConstructorDescriptor> getConstrainedConstructors() {
        return ImmutableSets.copyOf(constructors.all());
    }

    private List<Class<?>> parameterTypes(Class<?>[] types) {
        requireNonNull(types, "The array of parameter types");
        Arrays.asList(types).forEach(type -> requireNonNull(type, "A parameter type"));
        return List.of(types);
    }

    private void requireNonNull(Object argument, String what) {
        if (Objects.isNull(argument)) {
            throw new IllegalArgumentException("%s to look up in %s is null."
                    .formatted(what, getElementClass().getName()));
        }
    }

    @Override
    public String toString() {
        return getElementClass().getName();
    }
}
