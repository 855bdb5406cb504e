package dev.verity.internal.mapping;

import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.ExecutableDescriptor;
import jakarta.validation.metadata.GroupConversionDescriptor;
import jakarta.validation.metadata.MethodType;
import jakarta.validation.metadata.ParameterDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the descriptors of a class say, as lines of text in alphabetical order. */
final class Descriptions {
    private final Set<String> lines = new TreeSet<>();

    static Set<String> of(Validator validator, Class<?> type) {
        Descriptions descriptions = new Descriptions();
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        descriptions.element("class", bean);
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            descriptions.value(property.getPropertyName(), property, property, property);
        }
        for (var method : bean.getConstrainedMethods(MethodType.GETTER, MethodType.NON_GETTER)) {
            descriptions.executable(method);
        }
        for (var constructor : bean.getConstrainedConstructors()) {
            descriptions.executable(constructor);
        }
        return descriptions.lines;
    }

    private void executable(ExecutableDescriptor executable) {
        String name = executable.getName() + "()";
        for (ParameterDescriptor parameter : executable.getParameterDescriptors()) {
            value(name + " " + parameter.getIndex(), parameter, parameter, parameter);
        }
        element(name + " parameters", executable.getCrossParameterDescriptor());
        var returned = executable.getReturnValueDescriptor();
        value(name + " returns", returned, returned, returned);
    }

    private void value(
            String where, ElementDescriptor element, CascadableDescriptor cascade, ContainerDescriptor container) {
        element(where, element);
        Map<String, String> conversions = new TreeMap<>();
        for (GroupConversionDescriptor conversion : cascade.getGroupConversions()) {
            conversions.put(
                    conversion.getFrom().getSimpleName(), conversion.getTo().getSimpleName());
        }
        if (cascade.isCascaded() || !conversions.isEmpty()) {
            lines.add(where + ": cascaded " + cascade.isCascaded() + " " + conversions);
        }
        for (ContainerElementTypeDescriptor type : container.getConstrainedContainerElementTypes()) {
            value(where + "<" + type.getTypeArgumentIndex() + ">", type, type, type);
        }
    }

    private void element(String where, ElementDescriptor element) {
        for (ConstraintDescriptor<?> constraint : element.getConstraintDescriptors()) {
            lines.add(where + ": " + constraint.getAnnotation().annotationType().getSimpleName() + " "
                    + constraint.getMessageTemplate() + " " + names(constraint.getGroups()) + " "
                    + constraint.getAttributes().keySet().stream().sorted().toList() + " "
                    + constraint.getValidationAppliesTo());
        }
    }

    private static Set<String> names(Set<Class<?>> groups) {
        Set<String> names = new TreeSet<>();
        for (Class<?> group : groups) {
            names.add(group.getSimpleName());
        }
        return names;
    }
}
