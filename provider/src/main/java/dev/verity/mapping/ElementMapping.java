package dev.verity.mapping;

import java.lang.annotation.Annotation;

/**
 * What can have constraints.
 *
 * @param <S> the kind of element, which the methods return
 */
public interface ElementMapping<S extends ElementMapping<S>> {
    /**
     * Declares a constraint; {@link Constraints} has those of the specification.
     *
     * @return this
     * @throws jakarta.validation.ValidationException if the annotation is no constraint, or an attribute without default has no value
     */
    S constraint(ConstraintDeclaration<?> constraint);

    /**
     * Declares a constraint with the defaults of its attributes.
     *
     * @return this
     * @throws jakarta.validation.ValidationException if the annotation is no constraint, or an attribute has no default
     */
    default S constraint(Class<? extends Annotation> constraint) {
        return constraint(ConstraintDeclaration.of(constraint));
    }

    /**
     * Tells whether annotations on this very element are ignored, {@code @Valid} and those on type arguments included. Default is
     * what holds for the element around it: for the method, then for the type.
     *
     * @return this
     */
    S ignoreAnnotations(boolean ignore);
}
