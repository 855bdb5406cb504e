package dev.verity.internal.coercion;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Currency;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All scalar types but enums. */
final class ScalarTable {

    static final Scalar DECIMAL = new DecimalScalar();

    private static final int LONGEST_LANGUAGE_TAG = 256;
    private static final Map<Class<?>, Scalar> TABLE = new HashMap<>();

    static {
        numbers(byte.class, short.class, int.class, long.class);
        numbers(Byte.class, Short.class, Integer.class, Long.class);
        add(List.of(
                new BigIntegerScalar(),
                DECIMAL,
                FloatingScalar.ofFloat(float.class),
                FloatingScalar.ofFloat(Float.class),
                FloatingScalar.ofDouble(double.class),
                FloatingScalar.ofDouble(Double.class),
                new BooleanScalar(boolean.class),
                new BooleanScalar(Boolean.class),
                new CharScalar(char.class),
                new CharScalar(Character.class),
                new StringScalar(String.class),
                new StringScalar(CharSequence.class),
                new BytesScalar()));
        add(JavaTime.all());
        add(List.of(uuid(), uri(), locale(), currency()));
    }

    private ScalarTable() {}

    static @Nullable Scalar find(Class<?> type) {
        return TABLE.get(type);
    }

    private static void add(List<Scalar> scalars) {
        scalars.forEach(scalar -> TABLE.put(scalar.type(), scalar));
    }

    private static void numbers(Class<?> bytes, Class<?> shorts, Class<?> ints, Class<?> longs) {
        add(List.of(
                new IntegerScalar(bytes, Byte.class, Byte.MIN_VALUE, Byte.MAX_VALUE, value -> (byte) value),
                new IntegerScalar(shorts, Short.class, Short.MIN_VALUE, Short.MAX_VALUE, value -> (short) value),
                new IntegerScalar(ints, Integer.class, Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value),
                new IntegerScalar(longs, Long.class, Long.MIN_VALUE, Long.MAX_VALUE, value -> value)));
    }

    private static Scalar uuid() {
        return TextScalar.of(
                UUID.class,
                Rejection.of(Code.UUID_TYPE),
                Rejection.expecting(Code.UUID_PARSING, "123e4567-e89b-12d3-a456-426614174000"),
                Integer.MAX_VALUE,
                UuidText::read,
                UUID::toString);
    }

    private static Scalar uri() {
        return TextScalar.of(
                URI.class,
                Rejection.of(Code.URI_TYPE),
                Rejection.of(Code.URI_PARSING),
                Integer.MAX_VALUE,
                ScalarTable::readUri,
                URI::toString);
    }

    private static @Nullable URI readUri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    private static Scalar locale() {
        return TextScalar.of(
                Locale.class,
                Rejection.of(Code.LOCALE_TYPE),
                Rejection.expecting(Code.LOCALE_PARSING, "en-GB"),
                LONGEST_LANGUAGE_TAG,
                ScalarTable::readLocale,
                Locale::toLanguageTag);
    }

    private static @Nullable Locale readLocale(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
        } catch (IllformedLocaleException malformed) {
            return null;
        }
    }

    private static Scalar currency() {
        return TextScalar.of(
                Currency.class,
                Rejection.of(Code.CURRENCY_TYPE),
                Rejection.expecting(Code.CURRENCY_PARSING, "EUR"),
                3,
                Currency::getInstance,
                Currency::getCurrencyCode);
    }
}
