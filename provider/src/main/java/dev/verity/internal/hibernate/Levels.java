package dev.verity.internal.hibernate;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/** Translates the levels of expressions. */
final class Levels {
    private Levels() {}

    /** The level that is asked for a violation; the default one allows variables. */
    static ExpressionLevel ofCustomViolation(ExpressionLanguageFeatureLevel level) {
        return switch (level) {
            case NONE -> ExpressionLevel.NONE;
            case DEFAULT, VARIABLES -> ExpressionLevel.VARIABLES;
            case BEAN_PROPERTIES -> ExpressionLevel.BEAN_PROPERTIES;
            case BEAN_METHODS -> ExpressionLevel.BEAN_METHODS;
        };
    }

    /** The level for a message: what the violation asks for, else what is usual. */
    static ExpressionLanguageFeatureLevel of(VerityMessageInterpolatorContext context) {
        ExpressionLevel asked = context.expressionLevel();
        if (asked == null) {
            return context.customViolation()
                    ? ExpressionLanguageFeatureLevel.NONE
                    : ExpressionLanguageFeatureLevel.BEAN_PROPERTIES;
        }
        return switch (asked) {
            case NONE -> ExpressionLanguageFeatureLevel.NONE;
            case VARIABLES -> ExpressionLanguageFeatureLevel.VARIABLES;
            case BEAN_PROPERTIES -> ExpressionLanguageFeatureLevel.BEAN_PROPERTIES;
            case BEAN_METHODS -> ExpressionLanguageFeatureLevel.BEAN_METHODS;
        };
    }
}
