package dev.verity.internal.message;

import org.jspecify.annotations.Nullable;

/**
 * The door to the Expression Language: opened, and the language's classes loaded, when the first expression is evaluated.
 * The most frequent one, for the validated value, needs no language.
 *
 * <p>Where the language is missing or an expression fails, the text of the expression stays in the message.
 */
final class ExpressionDoor {
    private static final String VALIDATED_VALUE = "${" + ExpressionScope.VALIDATED_VALUE + "}";

    private final @Nullable ClassLoader configuredLoader;
    private volatile @Nullable ExpressionLanguage opened;

    ExpressionDoor(@Nullable ClassLoader configuredLoader) {
        this.configuredLoader = configuredLoader;
    }

    /** The value of an expression, delimiters included, as text. */
    String evaluate(String expression, ExpressionScope scope) {
        try {
            return expression.equals(VALIDATED_VALUE)
                    ? text(scope.value(ExpressionScope.VALIDATED_VALUE))
                    : open(expression).evaluate(expression, scope);
        } catch (ForbiddenExpressionException e) {
            MessageWarnings.forbidden(expression, scope.level(), e.getMessage());
        } catch (RuntimeException e) {
            MessageWarnings.failed(expression, e);
        }
        return expression;
    }

    /** A value as the Expression Language makes text of it (Jakarta Expression Language 6.0, section 1.23.2). */
    private static String text(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value == null ? "" : value.toString();
    }

    private ExpressionLanguage open(String expression) {
        ExpressionLanguage language = opened;
        if (language == null) {
            language = find(expression);
            opened = language;
        }
        return language;
    }

    private ExpressionLanguage find(String expression) {
        ExpressionLanguage language = ExpressionLanguages.find(ClassLoaders.first(configuredLoader));
        if (language == null) {
            MessageWarnings.missing(expression);
            return (text, scope) -> text;
        }
        return language;
    }
}
