package dev.verity.internal.message;

import org.jspecify.annotations.Nullable;

/**
 * The door to the Expression Language: opened, and the language's classes loaded, when the first expression is evaluated.
 *
 * <p>Where the language is missing or an expression fails, the text of the expression stays in the message.
 */
final class ExpressionDoor {

    private final @Nullable ClassLoader configuredLoader;
    private volatile @Nullable ExpressionLanguage opened;

    ExpressionDoor(@Nullable ClassLoader configuredLoader) {
        this.configuredLoader = configuredLoader;
    }

    /** The value of an expression, delimiters included, as text. */
    String evaluate(String expression, ExpressionScope scope) {
        try {
            return open(expression).evaluate(expression, scope);
        } catch (ForbiddenExpressionException e) {
            MessageWarnings.forbidden(expression, scope.level(), e.getMessage());
        } catch (RuntimeException e) {
            MessageWarnings.failed(expression, e);
        }
        return expression;
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
