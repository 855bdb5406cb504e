package dev.verity.internal.coercion;

/** Text. */
final class StringScalar extends Scalar {

    static final Rejection TYPE = Rejection.of(Code.STRING_TYPE);

    StringScalar(Class<? extends CharSequence> type) {
        super(type, JsonForm.TEXT, TYPE);
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        if (input instanceof String) {
            return input;
        }
        if (type() == CharSequence.class && input instanceof CharSequence) {
            return input;
        }
        return !strict && input instanceof CharSequence ? input.toString() : TYPE;
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }
}
