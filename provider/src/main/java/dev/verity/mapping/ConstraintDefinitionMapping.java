package dev.verity.mapping;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;

/**
 * The ConstraintValidators of a constraint, beside those that the constraint names itself.
 *
 * @param <A> the constraint
 */
public interface ConstraintDefinitionMapping<A extends Annotation> {
    /**
     * Adds a ConstraintValidator, which the ConstraintValidatorFactory is to make.
     *
     * @return this
     * @throws jakarta.validation.ValidationException if it is added already
     */
    ConstraintDefinitionMapping<A> validatedBy(Class<? extends ConstraintValidator<A, ?>> validator);

    /**
     * Begins a ConstraintValidator that is a function of the value alone.
     *
     * @param type the type that it validates; a wrapper class stands for its primitive type too, and the other way round
     * @throws jakarta.validation.ValidationException if there is a function for the type already
     */
    <T> Function<A, T> validateType(Class<T> type);

    /**
     * Tells whether the ConstraintValidators of the constraint itself, of XML and of services stay. Default is true.
     *
     * @return this
     */
    ConstraintDefinitionMapping<A> includeExistingValidators(boolean include);

    /**
     * A function that validates a type.
     *
     * @param <A> the constraint
     * @param <T> the type
     */
    @FunctionalInterface
    interface Function<A extends Annotation, T> {
        /**
         * Accepts the values for which the function gives true.
         *
         * @param accepts called for null too, as ConstraintValidators are; must be thread-safe
         * @return the constraint's definition
         */
        ConstraintDefinitionMapping<A> with(Predicate<? super T> accepts);
    }
}
