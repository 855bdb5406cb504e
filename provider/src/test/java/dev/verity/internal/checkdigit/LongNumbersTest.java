package dev.verity.internal.checkdigit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of long numbers are exact, so that one check digit is right and all others are wrong. */
class LongNumbersTest {
    private static final Places WHOLE = new Places(0, Places.ALL, Places.BEHIND, false);

    @ParameterizedTest
    @ValueSource(ints = {10, 1_000, 200_000})
    void haveOneCheckDigitModulo11WithFactorsThatRiseWithoutEnd(int length) {
        BigInteger sum = BigInteger.ZERO;
        for (int position = 0; position < length; position++) {
            sum = sum.add(BigInteger.valueOf(9L * (position + 2)));
        }
        int check = 11 - sum.mod(BigInteger.valueOf(11)).intValue();
        char written = Map.of(10, 'X', 11, 'Z').getOrDefault(check, (char) ('0' + check));
        Modulo11 modulo11 = new Modulo11(WHOLE, false, Integer.MAX_VALUE, 'X', 'Z');

        for (char tried : "0123456789XZ".toCharArray()) {
            assertThat(modulo11.isValid("9".repeat(length) + tried))
                    .as("check digit %s of %s nines", tried, length)
                    .isEqualTo(tried == written);
        }
    }

    @Test
    void haveOneCheckDigitModulo10WithGreatFactors() {
        CheckDigit modulo10 = CheckDigit.modulo10(WHOLE, 1_000_000_000, 0);

        assertThat(modulo10.isValid("9".repeat(101) + "0")).isTrue();
        assertThat(modulo10.isValid("9".repeat(101) + "4")).isFalse();
    }
}
