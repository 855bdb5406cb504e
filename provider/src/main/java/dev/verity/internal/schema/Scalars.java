package dev.verity.internal.schema;

import dev.verity.internal.coercion.JsonForm;
import dev.verity.internal.coercion.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What scalar types say: the JSON type, the range or the form that each value has. */
final class Scalars {
    /** How texts of a type look. */
    private record Form(@Nullable String format, String pattern) {}

    private record Range(long min, long max) {}

    private static final Map<Class<?>, Form> FORMS = Map.ofEntries(
            Map.entry(LocalDate.class, new Form("date", TextPatterns.DATE)),
            Map.entry(YearMonth.class, new Form(null, TextPatterns.MONTH)),
            Map.entry(MonthDay.class, new Form(null, TextPatterns.MONTH_DAY)),
            Map.entry(LocalTime.class, new Form(null, TextPatterns.TIME)),
            Map.entry(OffsetTime.class, new Form("time", TextPatterns.OFFSET_TIME)),
            Map.entry(LocalDateTime.class, new Form(null, TextPatterns.DATE_TIME)),
            Map.entry(Instant.class, new Form("date-time", TextPatterns.OFFSET_DATE_TIME)),
            Map.entry(OffsetDateTime.class, new Form("date-time", TextPatterns.OFFSET_DATE_TIME)),
            Map.entry(ZonedDateTime.class, new Form("date-time", TextPatterns.OFFSET_DATE_TIME)),
            Map.entry(Duration.class, new Form("duration", TextPatterns.DURATION)),
            Map.entry(Period.class, new Form("duration", TextPatterns.PERIOD)),
            Map.entry(ZoneOffset.class, new Form(null, TextPatterns.OFFSET)),
            Map.entry(UUID.class, new Form("uuid", TextPatterns.UUID)),
            Map.entry(java.net.URI.class, new Form("uri", TextPatterns.URI)),
            Map.entry(Locale.class, new Form(null, TextPatterns.LOCALE)),
            Map.entry(Currency.class, new Form(null, TextPatterns.CURRENCY)),
            Map.entry(char.class, new Form(null, TextPatterns.CHARACTER)),
            Map.entry(Character.class, new Form(null, TextPatterns.CHARACTER)));

    /** The types whose texts name one of many things that a pattern cannot list. */
    private static final Map<Class<?>, String> NAMES =
            Map.of(Currency.class, "a currency code of ISO 4217", ZoneId.class, "a time zone, such as Europe/Paris");

    private static final Map<Class<?>, Range> RANGES = Map.of(
            byte.class, new Range(Byte.MIN_VALUE, Byte.MAX_VALUE),
            Byte.class, new Range(Byte.MIN_VALUE, Byte.MAX_VALUE),
            short.class, new Range(Short.MIN_VALUE, Short.MAX_VALUE),
            Short.class, new Range(Short.MIN_VALUE, Short.MAX_VALUE),
            int.class, new Range(Integer.MIN_VALUE, Integer.MAX_VALUE),
            Integer.class, new Range(Integer.MIN_VALUE, Integer.MAX_VALUE),
            long.class, new Range(Long.MIN_VALUE, Long.MAX_VALUE),
            Long.class, new Range(Long.MIN_VALUE, Long.MAX_VALUE),
            Year.class, new Range(Year.MIN_VALUE, Year.MAX_VALUE));

    private Scalars() {}

    static Keywords keywords(Scalar scalar, Profile profile) {
        if (scalar.type().isEnum()) {
            return constants(scalar);
        }
        return switch (scalar.jsonForm()) {
            case INTEGER -> integer(scalar.type());
            case NUMBER -> number(scalar.type());
            case BOOLEAN -> new Keywords(Kind.BOOLEAN, scalar.type()).put("type", "boolean");
            case TEXT -> text(scalar.type(), profile);
        };
    }

    private static Keywords constants(Scalar scalar) {
        Map<Object, String> names = new LinkedHashMap<>();
        Object[] constants = scalar.type().getEnumConstants();
        for (int i = 0; i < constants.length; i++) {
            names.put(scalar.literals().get(i), ((Enum<?>) constants[i]).name());
        }
        return new Keywords(Kind.ENUM, scalar.type())
                .put("type", type(scalar.jsonForm()))
                .constants(names);
    }

    private static String type(JsonForm form) {
        return switch (form) {
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case TEXT -> "string";
        };
    }

    private static Keywords integer(Class<?> type) {
        Keywords schema = new Keywords(Kind.INTEGER, type).put("type", "integer");
        Range range = RANGES.get(type);
        return range == null
                ? schema
                : schema.atLeast(BigDecimal.valueOf(range.min()), true).atMost(BigDecimal.valueOf(range.max()), true);
    }

    private static Keywords number(Class<?> type) {
        Keywords schema = new Keywords(Kind.DECIMAL, type).put("type", "number");
        if (type == BigDecimal.class) {
            return schema.orText(TextPatterns.NUMBER);
        }
        BigDecimal largest = new BigDecimal(Float.toString(Float.MAX_VALUE));
        boolean isFloat = type == float.class || type == Float.class;
        return isFloat ? schema.atLeast(largest.negate(), true).atMost(largest, true) : schema;
    }

    private static Keywords text(Class<?> type, Profile profile) {
        if (type == byte[].class) {
            return bytes(profile);
        }
        Form form = FORMS.get(type);
        boolean isText = CharSequence.class.isAssignableFrom(type);
        Keywords schema = new Keywords(isText ? Kind.TEXT : Kind.FORMATTED, type).put("type", "string");
        if (form != null) {
            schema.form(form.format(), form.pattern(), profile);
        }
        if (NAMES.containsKey(type)) {
            schema.leaveUnsaid(NAMES.get(type));
        }
        return schema;
    }

    private static Keywords bytes(Profile profile) {
        Keywords schema = new Keywords(Kind.BYTES, byte[].class).put("type", "string");
        schema.remark("contentEncoding", "base64", profile);
        return schema;
    }

    /** The schema of the texts that stand for values as keys; nothing where every text does. */
    static Keywords key(Scalar scalar, Profile profile) {
        Class<?> type = scalar.type();
        if (CharSequence.class.isAssignableFrom(type)) {
            return new Keywords(Kind.TEXT, type);
        }
        if (type.isEnum() || scalar.jsonForm() == JsonForm.BOOLEAN) {
            return words(scalar);
        }
        return switch (scalar.jsonForm()) {
            case INTEGER -> new Keywords(Kind.FORMATTED, type).pattern(integerKey(type));
            case NUMBER -> new Keywords(Kind.FORMATTED, type).pattern(TextPatterns.DECIMAL_KEY);
            default -> text(type, profile).drop("type");
        };
    }

    private static Keywords words(Scalar scalar) {
        LinkedHashSet<Object> words = new LinkedHashSet<>();
        if (scalar.type().isEnum()) {
            for (Object constant : scalar.type().getEnumConstants()) {
                words.add(scalar.text(constant));
            }
        } else {
            words.add("true");
            words.add("false");
        }
        return new Keywords(Kind.ENUM, scalar.type()).allow(words);
    }

    /** As many digits as all values of the type have. */
    private static String integerKey(Class<?> type) {
        Range range = RANGES.get(type);
        int digits = type == BigInteger.class || range == null
                ? 99
                : Long.toString(range.max()).length() - 1;
        return TextPatterns.INTEGER_KEY.formatted(Math.max(digits - 1, 0));
    }
}
