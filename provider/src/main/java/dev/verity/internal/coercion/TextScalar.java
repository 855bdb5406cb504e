package dev.verity.internal.coercion;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type that JSON lacks: its values are written as text, and text of one form is accepted. */
final class TextScalar extends Scalar {

    /** Reads a text. */
    interface Reader {
        /** The value, a rejection, or null if the text is malformed; may also throw what the JDK's parsers throw. */
        @Nullable
        Object read(String text);
    }

    private final Reader reader;
    private final Function<Object, String> writer;
    private final int maxLength;
    private final Rejection malformed;

    private TextScalar(
            Class<?> type,
            Rejection wrongType,
            Rejection malformed,
            int maxLength,
            Reader reader,
            Function<Object, String> writer) {
        super(type, JsonForm.TEXT, wrongType);
        this.reader = reader;
        this.writer = writer;
        this.maxLength = maxLength;
        this.malformed = malformed;
    }

    static <T> TextScalar of(
            Class<T> type,
            Rejection wrongType,
            Rejection malformed,
            int maxLength,
            Reader reader,
            Function<? super T, String> writer) {
        return new TextScalar(type, wrongType, malformed, maxLength, reader, value -> writer.apply(type.cast(value)));
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        if (type().isInstance(input)) {
            return input;
        }
        return input instanceof CharSequence text ? parse(text) : wrongType();
    }

    private Object parse(CharSequence text) {
        if (text.length() > maxLength) {
            return malformed;
        }
        try {
            Object value = reader.read(text.toString());
            return value == null ? malformed : value;
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException unreadable) {
            return malformed;
        }
    }

    @Override
    public Scalar withEpochNumbers() {
        return EpochScalar.over(this);
    }

    Rejection malformed() {
        return malformed;
    }

    @Override
    public String text(Object value) {
        return writer.apply(value);
    }
}
