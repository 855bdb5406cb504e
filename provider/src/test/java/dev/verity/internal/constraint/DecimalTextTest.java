package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
    private static final String[] BOUNDS = {
        "0",
        "1",
        "-1",
        "10",
        "99.90",
        "-0.001",
        "0.1",
        "12345678901234567890",
        "1E+400",
        "-1E-400",
        "9223372036854775807"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                "-",
                ".",
                "-.",
                "e",
                "1e",
                "1e+",
                "1e+-1",
                "--1",
                "1..2",
                "1.2.3",
                " 1",
                "1 ",
                "1_0",
                "1,0",
                "0x1",
                "1f",
                "NaN",
                "Infinity",
                "1.",
                ".5",
                "+.5",
                "-0",
                "-0.0",
                "00.100",
                "1e5",
                "1E-5",
                "1.E3",
                "1e99999999999",
                "1e00000000000000000005",
                "1E-2147483648",
                "1E2147483647",
                "1E-2147483647",
                "1.0E-2147483647",
                "0E2147483647",
                "١٢٣",
                "١e٢",
                "１２.５",
                "\ud835\udfce",
                "½",
                "²"
            })
    void readsWhatBigDecimalReads(String text) {
        for (String bound : BOUNDS) {
            assertComparesAsBigDecimal(text, new BigDecimal(bound));
        }
    }

    /** JDKs disagree on the one exponent whose negation still fits a scale; ours is the older answer on all. */
    @Test
    void refusesAnExponentBeyondInt() {
        assertThat(NumericBound.ZERO.compare((CharSequence) "1E2147483648")).isEqualTo(NumericBound.INCOMPARABLE);
    }

    @Test
    void comparesRandomTextAsBigDecimalDoes() {
        Random random = new Random(11);
        int numbers = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = randomText(random);
            numbers += bigDecimal(text) == null ? 0 : 1;
            assertComparesAsBigDecimal(text, new BigDecimal(BOUNDS[random.nextInt(BOUNDS.length)]));
        }
        assertThat(numbers).isBetween(40_000, 95_000);
    }

    @Test
    void comparesNumbersThatShareTheirFirstDigits() {
        Random random = new Random(12);
        for (int i = 0; i < 50_000; i++) {
            BigDecimal bound = new BigDecimal(randomDigits(random)).movePointLeft(random.nextInt(6));
            String text = bound.toPlainString();
            String changed = switch (random.nextInt(5)) {
                case 0 -> text + "0";
                case 1 -> text + (text.contains(".") ? "" : ".") + "0001";
                case 2 -> text.substring(0, text.length() - 1) + random.nextInt(10);
                case 3 -> "000" + text;
                default -> bound.toEngineeringString() + "e" + (random.nextInt(3) - 1);
            };
            if (bigDecimal(changed) != null) {
                assertComparesAsBigDecimal(changed, bound);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "00, 1, 0",
        "0.0, 0, 1",
        "0.00, 0, 2",
        "007.50, 1, 2",
        "-12, 2, 0",
        ".5, 0, 1",
        "0.05, 0, 2",
        "1e3, 4, 0",
        "1E+3, 4, 0",
        "12.5e1, 3, 0",
        "12.5e-1, 1, 2",
        "1E2147483647, 2147483647, 0"
    })
    void countsDigitsAsWritten(String text, int integer, int fraction) {
        boolean beyondInt = text.contains("2147483647");

        assertThat(DigitsValidator.isValid(text, integer, fraction)).isEqualTo(!beyondInt);
        assertThat(integer > 0 && DigitsValidator.isValid(text, integer - 1, fraction))
                .isFalse();
        assertThat(fraction > 0 && DigitsValidator.isValid(text, integer, fraction - 1))
                .isFalse();
    }

    @Test
    @Timeout(10)
    void readsMillionsOfDigitsInLinearTime() {
        String huge = "1" + "0".repeat(3_000_000);

        assertThat(NumericBound.of(5).compare(huge)).isPositive();
        assertThat(NumericBound.of(5).compare("1E2147483647")).isPositive();
        assertThat(DigitsValidator.isValid(huge, 10, 0)).isFalse();
    }

    private static void assertComparesAsBigDecimal(String text, BigDecimal bound) {
        BigDecimal number = bigDecimal(text);
        int expected = number == null ? NumericBound.INCOMPARABLE : number.compareTo(bound);

        assertThat(NumericBound.of(bound).compare(text))
                .as("%s to %s", text, bound)
                .isEqualTo(expected);
    }

    private static @Nullable BigDecimal bigDecimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static String randomDigits(Random random) {
        StringBuilder digits = new StringBuilder(random.nextBoolean() ? "-" : "");
        for (int i = random.nextInt(25); i >= 0; i--) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder(randomDigits(random));
        if (random.nextBoolean()) {
            text.insert(random.nextInt(text.length() + 1), '.');
        }
        if (random.nextInt(3) == 0) {
            text.append(random.nextBoolean() ? "e" : "E").append(random.nextInt(60) - 30);
        }
        if (random.nextInt(4) == 0) {
            text.setCharAt(random.nextInt(text.length()), "+-.eE0x 9٣".charAt(random.nextInt(10)));
        }
        return text.toString();
    }
}
