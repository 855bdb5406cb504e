package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Supplier;

/**
 * A constraint of the specification, and the one ConstraintValidator class that checks it for all its types.
 *
 * @param constraint the constraint's annotation type
 * @param validatorClass the class that checks it
 * @param factory gives a new instance, not yet initialized
 * @param supportedTypes the validated types that take part in the resolution of ConstraintValidators, each as if it had
 *     a class of its own; boxed types stand for their primitives too
 */
public record BuiltIn(
        Class<? extends Annotation> constraint,
        Class<? extends ConstraintValidator<?, ?>> validatorClass,
        Supplier<ConstraintValidator<?, ?>> factory,
        List<Class<?>> supportedTypes) {
    public BuiltIn {
        supportedTypes = List.copyOf(supportedTypes);
    }
}
