package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.verity.internal.coercion.Rejection;
import dev.verity.internal.coercion.Scalar;
import dev.verity.internal.shape.TextTransform;
import dev.verity.internal.shape.ValueShape;
import dev.verity.model.Coercion;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes single values: numbers, texts, dates and the like. */
public final class SingleCodec extends Codec {
    private final Class<?> type;
    private final Scalar scalar;
    private final List<TextTransform> transforms;
    private final @Nullable Coercion coercion;

    SingleCodec(ValueShape.Single shape, @Nullable Coercion coercion) {
        this.type = shape.raw();
        this.scalar = shape.scalar();
        this.transforms = shape.transforms();
        this.coercion = coercion;
    }

    public Scalar scalar() {
        return scalar;
    }

    /** The type of the values. */
    public Class<?> type() {
        return type;
    }

    /** True when texts are changed. */
    public boolean isTransformed() {
        return !transforms.isEmpty();
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        if (input == null) {
            return type.isPrimitive() ? binding.reject(scalar.wrongType(), null) : null;
        }
        boolean strict = coercion == null ? binding.strict() : coercion == Coercion.STRICT;
        Object value = scalar.coerce(input, strict);
        if (value instanceof Rejection rejection) {
            return binding.reject(rejection, input);
        }
        return transforms.isEmpty() ? value : transformed(value);
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            Object number = floating(parser);
            if (number != null) {
                return number;
            }
        }
        Object input = JsonTree.read(parser, binding);
        return input == Binding.FAILED ? input : fromValue(input, binding);
    }

    /** The finite number of the type's own that the parser is at, or null. A BigDecimal would lose the sign of zero. */
    private @Nullable Object floating(JsonParser parser) throws IOException {
        if (type == double.class || type == Double.class) {
            double number = parser.getDoubleValue();
            return Double.isFinite(number) ? (Object) number : null;
        }
        if (type == float.class || type == Float.class) {
            float number = Float.parseFloat(parser.getText()); // after getFloatValue there is no getDecimalValue
            return Float.isFinite(number) ? (Object) number : null;
        }
        return null;
    }

    private Object transformed(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        for (TextTransform transform : transforms) {
            text = transform.apply(text);
        }
        return text;
    }

    @Override
    public @Nullable Object toValue(@Nullable Object value, Dump dump) {
        return value;
    }

    @Override
    public void toTokens(@Nullable Object value, JsonGenerator generator, Dump dump) throws IOException {
        if (value == null) {
            generator.writeNull();
            return;
        }
        switch (scalar.jsonForm()) {
            case INTEGER, NUMBER -> {
                if (value instanceof Number number) {
                    writeNumber(number, generator);
                } else {
                    generator.writeNumber(scalar.text(value));
                }
            }
            case BOOLEAN -> generator.writeBoolean((Boolean) value);
            case TEXT -> generator.writeString(scalar.text(value));
        }
    }

    /** Writes a number; JSON has none that is not finite. */
    static void writeNumber(Number number, JsonGenerator generator) throws IOException {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            generator.writeNumber(number.intValue());
        } else if (number instanceof Long) {
            generator.writeNumber(number.longValue());
        } else if (number instanceof BigDecimal decimal) {
            generator.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            generator.writeNumber(integer);
        } else if (number instanceof Float) {
            writeFloat(number.floatValue(), generator);
        } else {
            writeDouble(number.doubleValue(), generator);
        }
    }

    public static void writeDouble(double number, JsonGenerator generator) throws IOException {
        if (!Double.isFinite(number)) {
            throw notFinite(number, generator);
        }
        generator.writeNumber(number);
    }

    public static void writeFloat(float number, JsonGenerator generator) throws IOException {
        if (!Float.isFinite(number)) {
            throw notFinite(number, generator);
        }
        generator.writeNumber(number);
    }

    private static IllegalArgumentException notFinite(double number, JsonGenerator generator) {
        return new IllegalArgumentException(
                number + " at " + generator.getOutputContext().pathAsPointer()
                        + " cannot be written: JSON has no such number. Use null or a finite number.");
    }
}
