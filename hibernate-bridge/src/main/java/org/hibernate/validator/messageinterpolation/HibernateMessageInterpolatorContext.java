package org.hibernate.validator.messageinterpolation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import java.util.Map;

/** What a message interpolator is told beyond the specification: {@code context.unwrap(HibernateMessageInterpolatorContext.class)}. */
public interface HibernateMessageInterpolatorContext extends MessageInterpolator.Context {
    /** The class of the root bean. */
    Class<?> getRootBeanType();

    /** The parameters that a ConstraintValidator added, by name. Their values must not be read as templates. */
    Map<String, Object> getMessageParameters();

    /** The variables that a ConstraintValidator added for expressions, by name. */
    Map<String, Object> getExpressionVariables();

    /** The path of the violation. */
    Path getPropertyPath();

    /** What expressions in this message may do. */
    ExpressionLanguageFeatureLevel getExpressionLanguageFeatureLevel();
}
