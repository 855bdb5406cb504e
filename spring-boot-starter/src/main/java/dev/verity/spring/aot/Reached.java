package dev.verity.spring.aot;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ExecutableDescriptor;
import jakarta.validation.metadata.ParameterDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** What validation can come by, with what it reads and makes of it. */
final class Reached {
    private static final String[] OF_PROVIDER = {
        "jakarta.validation.", "dev.verity.constraints.", "dev.verity.internal.", "org.hibernate.validator.constraints."
    };

    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final Set<Class<?>> models = new LinkedHashSet<>();
    private final Set<Class<?>> made = new LinkedHashSet<>();
    private final Set<Class<? extends Annotation>> constraints = new LinkedHashSet<>();
    private final Set<Field> fields = new LinkedHashSet<>();
    private final Set<Method> methods = new LinkedHashSet<>();

    /** A class whose declaration is read, with those that it inherits from. */
    void addHierarchy(Class<?> type) {
        for (Class<?> level = type; level != null && isOfApplication(level); level = level.getSuperclass()) {
            if (types.add(level)) {
                made.addAll(NamedByAnnotation.sequenceProviders(level));
            }
        }
        for (Class<?> contract : ClassUtils.getAllInterfacesForClass(type)) {
            if (isOfApplication(contract)) {
                types.add(contract);
            }
        }
    }

    /** A property that is read, by its field or its getter. */
    void addProperty(Class<?> type, String property) {
        ReflectionUtils.doWithFields(type, fields::add, field -> field.getName().equals(property));
        ReflectionUtils.doWithMethods(type, methods::add, method -> Mentioned.isGetter(method, property));
    }

    /** A method that is validated, wherever it is declared. */
    void addMethod(Class<?> bean, ExecutableDescriptor method) {
        addHierarchy(bean);
        Class<?>[] parameters = method.getParameterDescriptors().stream()
                .map(ParameterDescriptor::getElementClass)
                .toArray(Class<?>[]::new);
        ReflectionUtils.doWithMethods(
                bean,
                methods::add,
                found -> found.getName().equals(method.getName())
                        && Arrays.equals(found.getParameterTypes(), parameters));
    }

    /** A class whose objects are made and read by Verity. */
    void addModel(Class<?> type) {
        models.add(type);
        made.addAll(NamedByAnnotation.defaultFactories(type));
    }

    /** A constraint, its ConstraintValidators and those that it is composed of. */
    void addConstraint(ConstraintDescriptor<?> constraint) {
        Class<? extends Annotation> type = constraint.getAnnotation().annotationType();
        if (!isOfProvider(type)) {
            constraints.add(type);
        }
        for (Class<? extends ConstraintValidator<?, ?>> validator : constraint.getConstraintValidatorClasses()) {
            if (!isOfProvider(validator)) {
                made.add(validator);
            }
        }
        constraint.getComposingConstraints().forEach(this::addConstraint);
    }

    void register(RuntimeHints hints) {
        ReachedHints reflection = new ReachedHints(hints);
        types.forEach(reflection::read);
        fields.forEach(reflection::read);
        methods.forEach(reflection::call);
        made.forEach(reflection::make);
        models.forEach(reflection::model);
        constraints.forEach(reflection::constraint);
    }

    private static boolean isOfApplication(Class<?> type) {
        return !type.getName().startsWith("java.");
    }

    /** The provider's jar tells native images of its own. */
    private static boolean isOfProvider(Class<?> type) {
        for (String prefix : OF_PROVIDER) {
            if (type.getName().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
