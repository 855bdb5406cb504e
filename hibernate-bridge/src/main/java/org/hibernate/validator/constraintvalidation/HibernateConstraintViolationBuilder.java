package org.hibernate.validator.constraintvalidation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/** A violation builder that may allow expressions in the template. */
public interface HibernateConstraintViolationBuilder extends ConstraintViolationBuilder {
    /**
     * Lets expressions in this violation's template be evaluated, at the default level. Never put text from users into such a
     * template.
     */
    default HibernateConstraintViolationBuilder enableExpressionLanguage() {
        return enableExpressionLanguage(ExpressionLanguageFeatureLevel.DEFAULT);
    }

    /** Lets expressions in this violation's template be evaluated. Never put text from users into such a template. */
    HibernateConstraintViolationBuilder enableExpressionLanguage(ExpressionLanguageFeatureLevel level);
}
