package dev.verity.internal.constraint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The lists of validated types that built-in constraints share. */
final class BuiltInTypes {
    static final List<Class<?>> ANY = List.of(Object.class);

    static final List<Class<?>> TRUTH = List.of(Boolean.class);

    static final List<Class<?>> TEXT = List.of(CharSequence.class);

    /** Numbers and text that reads as a number; {@code Number} itself serves atomic and custom numbers. */
    static final List<Class<?>> NUMERIC = List.of(
            BigDecimal.class,
            BigInteger.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Number.class,
            CharSequence.class);

    static final List<Class<?>> SIZED = List.of(
            CharSequence.class,
            Collection.class,
            Map.class,
            Object[].class,
            boolean[].class,
            byte[].class,
            char[].class,
            double[].class,
            float[].class,
            int[].class,
            long[].class,
            short[].class);

    static final List<Class<?>> TEMPORAL = List.of(
            Date.class,
            Calendar.class,
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            MonthDay.class,
            OffsetDateTime.class,
            OffsetTime.class,
            Year.class,
            YearMonth.class,
            ZonedDateTime.class,
            HijrahDate.class,
            JapaneseDate.class,
            MinguoDate.class,
            ThaiBuddhistDate.class);

    private BuiltInTypes() {}
}
