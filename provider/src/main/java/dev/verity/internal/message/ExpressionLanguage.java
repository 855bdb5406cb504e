package dev.verity.internal.message;

/** An implementation of the Expression Language, without a type of its API. */
@FunctionalInterface
interface ExpressionLanguage {

    /**
     * Evaluates an expression, delimiters included, to text.
     *
     * @throws ForbiddenExpressionException if the expression does what the scope's level does not allow
     * @throws RuntimeException if the expression cannot be understood or fails
     */
    String evaluate(String expression, ExpressionScope scope);
}
