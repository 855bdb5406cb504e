package dev.verity.internal.regex;

/** Says that an expression is not matched here; raised and caught during compilation only. */
final class UnsupportedExpression extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsupportedExpression(String reason) {
        super(reason, null, false, false);
    }
}
