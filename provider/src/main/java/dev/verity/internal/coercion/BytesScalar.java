package dev.verity.internal.coercion;

import java.util.Base64;
import java.util.Map;

/** Bytes as base64 text, in the standard alphabet or the one for URLs, padded or not; written in the standard one. */
final class BytesScalar extends Scalar {

    private static final Rejection TYPE = Rejection.of(Code.BYTES_TYPE);
    private static final Rejection MALFORMED =
            new Rejection(Code.BYTES_INVALID_ENCODING.type(), Map.of("encoding", "base64"));

    BytesScalar() {
        super(byte[].class, JsonForm.TEXT, TYPE);
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        if (input instanceof byte[] bytes) {
            return bytes.clone();
        }
        return input instanceof CharSequence text ? decode(text.toString()) : TYPE;
    }

    private static Object decode(String text) {
        boolean forUrls = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
        try {
            return (forUrls ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(text);
        } catch (IllegalArgumentException malformed) {
            return MALFORMED;
        }
    }

    @Override
    public String text(Object value) {
        return Base64.getEncoder().encodeToString((byte[]) value);
    }
}
