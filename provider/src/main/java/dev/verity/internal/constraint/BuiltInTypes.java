package dev.verity.internal.constraint;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
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

/** The validated types of built-in constraints. Lists are made when they are asked for: a list loads what it names. */
final class BuiltInTypes {
    private BuiltInTypes() {}

    static List<Class<?>> of(Class<? extends Annotation> constraint) {
        return switch (constraint.getSimpleName()) {
            case "Null", "NotNull" -> List.of(Object.class);
            case "AssertTrue", "AssertFalse" -> List.of(Boolean.class);
            case "NotBlank", "Pattern", "Email", "CodePointSize" -> List.of(CharSequence.class);
            case "Size", "NotEmpty" -> sized();
            case "UniqueItems" -> listed();
            case "UniqueElements" -> List.of(Collection.class);
            case "DurationMin", "DurationMax" -> List.of(Duration.class);
            case "Currency", "ScriptAssert" -> List.of(Object.class);
            case "ParameterScriptAssert" -> List.of(Object[].class);
            case "OneOf" -> List.of(CharSequence.class, Enum.class, Number.class, Boolean.class);
            case "Url" -> List.of(CharSequence.class, URI.class);
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" -> temporal();
            default -> isOfText(constraint) ? List.of(CharSequence.class) : numeric();
        };
    }

    private static boolean isOfText(Class<? extends Annotation> constraint) {
        return switch (constraint.getSimpleName()) {
            case "Length", "URL", "UUID", "CodePointLength", "Normalized", "IpAddress", "BitcoinAddress" -> true;
            case "LuhnCheck", "Mod10Check", "Mod11Check", "EAN", "ISBN" -> true;
            case "CPF", "CNPJ", "NIP", "PESEL", "REGON", "INN", "KorRRN" -> true;
            default -> false;
        };
    }

    /** Numbers and text that reads as a number; {@code Number} itself serves atomic and custom numbers. */
    private static List<Class<?>> numeric() {
        return List.of(
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
    }

    private static List<Class<?>> sized() {
        return List.of(
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
    }

    private static List<Class<?>> listed() {
        return List.of(
                Iterable.class,
                Object[].class,
                boolean[].class,
                byte[].class,
                char[].class,
                double[].class,
                float[].class,
                int[].class,
                long[].class,
                short[].class);
    }

    private static List<Class<?>> temporal() {
        return List.of(
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
    }
}
