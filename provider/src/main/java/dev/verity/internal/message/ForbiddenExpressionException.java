package dev.verity.internal.message;

/** Says that an expression does what its level does not allow. */
final class ForbiddenExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForbiddenExpressionException(String what) {
        super(what, null, false, false);
    }
}
