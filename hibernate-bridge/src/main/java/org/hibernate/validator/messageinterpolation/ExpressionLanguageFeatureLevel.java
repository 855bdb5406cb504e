package org.hibernate.validator.messageinterpolation;

import java.util.Locale;

/** How much of the Expression Language a message may use. */
public enum ExpressionLanguageFeatureLevel {
    /** What the configuration says. */
    DEFAULT,

    /** Expressions are not evaluated: their text stays in the message. */
    NONE,

    /** Constraint attributes, added variables, {@code validatedValue} and {@code formatter}. */
    VARIABLES,

    /** Also the properties of beans. */
    BEAN_PROPERTIES,

    /** Also the methods of beans. */
    BEAN_METHODS;

    /**
     * The level with the given name, in any case and with hyphens or underscores.
     *
     * @throws IllegalArgumentException if there is no such level
     */
    public static ExpressionLanguageFeatureLevel of(String value) {
        return valueOf(value.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The level, or what {@link #DEFAULT} stands for in the messages of declared constraints. */
    public static ExpressionLanguageFeatureLevel interpretDefaultForConstraints(ExpressionLanguageFeatureLevel value) {
        return value == DEFAULT ? BEAN_PROPERTIES : value;
    }

    /** The level, or what {@link #DEFAULT} stands for in the templates of custom violations that allow expressions. */
    public static ExpressionLanguageFeatureLevel interpretDefaultForCustomViolations(
            ExpressionLanguageFeatureLevel value) {
        return value == DEFAULT ? VARIABLES : value;
    }
}
