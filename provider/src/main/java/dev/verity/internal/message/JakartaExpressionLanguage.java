package dev.verity.internal.message;

import jakarta.el.ELException;
import jakarta.el.ExpressionFactory;
import org.jspecify.annotations.Nullable;

/** The Expression Language as the Jakarta API gives it; one of the few classes that link to that API. */
final class JakartaExpressionLanguage implements ExpressionLanguage {

    private final ExpressionFactory factory = ExpressionFactory.newInstance();

    @Override
    public String evaluate(String expression, ExpressionScope scope) {
        ScopeContext context = new ScopeContext(factory, scope);
        try {
            Object value = factory.createValueExpression(context, expression, String.class)
                    .getValue(context);
            return value == null ? "" : value.toString();
        } catch (ELException e) {
            throw forbidden(e);
        }
    }

    private static RuntimeException forbidden(ELException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ForbiddenExpressionException forbidden) {
                return forbidden;
            }
        }
        return failure;
    }
}
