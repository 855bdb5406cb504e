package dev.verity.internal.coercion;

/** Single characters (UTF-16 units), written as text. */
final class CharScalar extends Scalar {

    private static final Rejection LENGTH = Rejection.of(Code.CHAR_LENGTH);

    CharScalar(Class<?> type) {
        super(type, JsonForm.TEXT, StringScalar.TYPE);
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        if (input instanceof Character) {
            return input;
        }
        if (!(input instanceof CharSequence text)) {
            return StringScalar.TYPE;
        }
        return text.length() == 1 ? (Object) text.charAt(0) : LENGTH;
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }
}
