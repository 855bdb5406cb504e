package dev.verity.internal.coercion;

import static dev.verity.internal.coercion.Coercions.lax;
import static dev.verity.internal.coercion.Coercions.scalar;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
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
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No input makes a type throw, or work longer than its size warrants. */
class HostileInputTest {

    private static final int LONG = 100_000;

    static Stream<Class<?>> types() {
        return Stream.of(
                byte.class,
                short.class,
                int.class,
                long.class,
                BigInteger.class,
                float.class,
                double.class,
                BigDecimal.class,
                boolean.class,
                char.class,
                String.class,
                CharSequence.class,
                byte[].class,
                Month.class,
                UUID.class,
                URI.class,
                Locale.class,
                Currency.class,
                Duration.class,
                Instant.class,
                LocalDate.class,
                LocalDateTime.class,
                LocalTime.class,
                MonthDay.class,
                OffsetDateTime.class,
                OffsetTime.class,
                Period.class,
                Year.class,
                YearMonth.class,
                ZoneId.class,
                ZoneOffset.class,
                ZonedDateTime.class);
    }

    private static List<Object> hostile() {
        return List.of(
                new BigDecimal("1e1000000000"),
                new BigDecimal("-1e1000000000"),
                new BigDecimal("1e-1000000000"),
                new BigDecimal("1.5e1000000000"),
                new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE),
                new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE),
                BigInteger.ONE.shiftLeft(LONG * 4),
                new BigDecimal(BigInteger.ONE.shiftLeft(LONG * 4)),
                new BigDecimal(BigInteger.ONE.shiftLeft(LONG * 4), LONG),
                "9".repeat(LONG),
                "0".repeat(LONG),
                "-" + "1".repeat(LONG),
                "0." + "1".repeat(LONG),
                "1." + "0".repeat(LONG),
                " ".repeat(LONG),
                " ".repeat(LONG) + "1",
                "1e1000000000",
                "1e" + "9".repeat(LONG),
                "1e-" + "9".repeat(LONG),
                "a".repeat(LONG),
                "a-".repeat(LONG),
                "P" + "1".repeat(LONG) + "D",
                "PT0." + "1".repeat(LONG) + "S",
                "2017-06-01T12:22:10." + "1".repeat(LONG),
                "2017-06-01T12:22" + "+".repeat(LONG),
                "+" + "1".repeat(LONG) + "-01-01",
                "http://" + "a.".repeat(LONG),
                "/".repeat(LONG),
                "[".repeat(LONG),
                "\u0000",
                "\ud800",
                "\udc00\ud800",
                "");
    }

    @ParameterizedTest
    @MethodSource("types")
    void costsLittle(Class<?> type) {
        Scalar scalar = scalar(type).withEpochNumbers();

        assertTimeout(ofSeconds(5), () -> {
            for (Object input : hostile()) {
                assertThat(scalar.coerce(input, false)).isNotNull();
                assertThat(scalar.coerce(input, true)).isNotNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void neverThrowsOnDamagedText(Class<?> type) {
        Scalar scalar = scalar(type).withEpochNumbers();
        List<String> seeds = List.of(
                "2017-06-01T12:22:10.123+01:00[Europe/Paris]",
                "+12345-06-01T12:22:10Z",
                "P1DT2H3.4S",
                "P1Y2M",
                "-1.5e+300",
                "12345678-9abc-def0-1234-56789abcdef0",
                "https://[::1]:80/%41?b#c",
                "de-DE-u-co-phonebk-x-a",
                "--02-29");
        Random random = new Random(11);
        for (int count = 0; count < 5000; count++) {
            String damaged = damage(seeds.get(random.nextInt(seeds.size())), random);

            assertThat(scalar.coerce(damaged, false)).isNotNull();
        }
    }

    private static String damage(String seed, Random random) {
        StringBuilder text = new StringBuilder(seed);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "0+-:.TZe[]% ".charAt(random.nextInt(12)));
                default -> text.setLength(at + 1);
            }
            if (text.isEmpty()) {
                return "";
            }
        }
        return text.toString();
    }

    @Test
    void readsLongTextsOfSmallNumbers() {
        assertThat(lax(int.class, "0".repeat(LONG) + "1." + "0".repeat(LONG))).isEqualTo(1);
        assertThat(lax(double.class, "0".repeat(LONG) + "1")).isEqualTo(1.0);
    }
}
