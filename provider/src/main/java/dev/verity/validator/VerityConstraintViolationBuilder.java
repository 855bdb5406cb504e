package dev.verity.validator;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;

/** A violation builder that may allow expressions in the template, which are not evaluated otherwise. */
public interface VerityConstraintViolationBuilder extends ConstraintViolationBuilder {
    /**
     * Lets expressions in this violation's template be evaluated. Never put text from users into such a template: give it as
     * a message parameter or an expression variable.
     *
     * @return this
     * @throws IllegalArgumentException if the level is null
     */
    VerityConstraintViolationBuilder enableExpressions(ExpressionLevel level);
}
