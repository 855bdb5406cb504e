package dev.verity.internal.coercion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A date or moment that is also accepted as the number of seconds or milliseconds since 1970 in UTC. */
final class EpochScalar extends Scalar {

    private static final Rejection INEXACT = Rejection.of(Code.DATE_FROM_DATETIME_INEXACT);
    private static final Map<Class<?>, Function<Instant, Object>> TYPES = Map.of(
            Instant.class, instant -> instant,
            OffsetDateTime.class, instant -> instant.atOffset(ZoneOffset.UTC),
            ZonedDateTime.class, instant -> instant.atZone(ZoneOffset.UTC),
            LocalDateTime.class, instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC),
            LocalDate.class, EpochScalar::wholeDay);

    private final TextScalar text;
    private final Function<Instant, Object> convert;

    private EpochScalar(TextScalar text, Function<Instant, Object> convert) {
        super(text.type(), JsonForm.TEXT, text.wrongType());
        this.text = text;
        this.convert = convert;
    }

    static Scalar over(TextScalar text) {
        Function<Instant, Object> convert = TYPES.get(text.type());
        return convert == null ? text : new EpochScalar(text, convert);
    }

    private static Object wholeDay(Instant instant) {
        LocalDateTime moment = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        return moment.toLocalTime().toNanoOfDay() == 0 ? moment.toLocalDate() : INEXACT;
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        BigDecimal number = input instanceof Number any ? decimal(any) : null;
        if (number == null) {
            return text.coerce(input, strict);
        }
        Instant instant = EpochNumber.instant(number);
        return instant == null ? text.malformed() : convert.apply(instant);
    }

    private static @Nullable BigDecimal decimal(Number number) {
        return ScalarTable.DECIMAL.coerce(number, true) instanceof BigDecimal decimal ? decimal : null;
    }

    @Override
    public String text(Object value) {
        return text.text(value);
    }
}
