package dev.verity.internal.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.metadata.ExecutableRules;
import dev.verity.internal.metadata.MetadataReader;
import jakarta.validation.ParameterNameProvider;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor.ConstraintFinder;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Classes as their descriptors show them. */
final class Described {
    private static final ParameterNameProvider NAMES_OF_CODE = new ParameterNameProvider() {
        @Override
        public List<String> getParameterNames(Constructor<?> constructor) {
            return namesOf(constructor);
        }

        @Override
        public List<String> getParameterNames(Method method) {
            return namesOf(method);
        }

        private List<String> namesOf(Executable executable) {
            return Stream.of(executable.getParameters()).map(Parameter::getName).toList();
        }
    };

    private Described() {}

    static BeanDescriptor bean(Class<?> type) {
        return bean(type, NAMES_OF_CODE);
    }

    static BeanDescriptor bean(Class<?> type, ParameterNameProvider names) {
        ConstraintDefinitions definitions = new ConstraintDefinitions(ValidatorOverrides.NONE, List::of);
        return Descriptors.of(new MetadataReader(definitions, List.of(), ExecutableRules.STRICT).read(type), names);
    }

    static PropertyDescriptor property(Class<?> type, String name) {
        return Objects.requireNonNull(bean(type).getConstraintsForProperty(name), name);
    }

    /** The only constraint on a property. */
    static ConstraintDescriptor<?> constraint(Class<?> type, String property) {
        var constraints = property(type, property).getConstraintDescriptors();
        assertThat(constraints).hasSize(1);
        return constraints.iterator().next();
    }

    static ContainerElementTypeDescriptor element(ContainerDescriptor container, Class<?> type, int typeArgument) {
        return container.getConstrainedContainerElementTypes().stream()
                .filter(element -> element.getContainerClass() == type)
                .filter(element -> Integer.valueOf(typeArgument).equals(element.getTypeArgumentIndex()))
                .findFirst()
                .orElseThrow();
    }

    /** The types of the constraints that a search finds. */
    static List<Class<? extends Annotation>> types(ConstraintFinder finder) {
        return finder.getConstraintDescriptors().stream()
                .<Class<? extends Annotation>>map(
                        constraint -> constraint.getAnnotation().annotationType())
                .toList();
    }
}
