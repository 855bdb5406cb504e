package dev.verity.internal.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortablePatternTest {
    private static String portable(String regexp, int flags) {
        return PortablePattern.of(Pattern.compile(regexp, flags), flags);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '~',
            value = {
                "abc ~ ^(?:abc)$",
                "a|b ~ ^(?:a|b)$",
                "(a|b)c ~ ^(?:(?:a|b)c)$",
                "(?<name>ab)+ ~ ^(?:(?:ab)+)$",
                "a*?b{2}c{2,}d{1,3}?e? ~ ^(?:a*b{2}c{2,}d{1,3}e?)$",
                "\\d\\w ~ ^(?:[0-9][0-9A-Z_a-z])$",
                "\\@\\/\\.\\- ~ ^(?:@/\\.-)$",
                "[\\]\\[^-] ~ ^(?:[\\-\\[\\]\\^])$",
                "[^a] ~ ^(?:[^a])$",
                "[a-z&&[^b-y]] ~ ^(?:[az])$",
                "\\Qa.b\\E ~ ^(?:a\\.b)$",
                "^a$|^b|\\Ac\\z ~ ^(?:a|b|c)$",
                "(?i:k) ~ ^(?:[Kk])$",
                "\\x{1F600} ~ ^(?:\ud83d\ude00)$",
                "\\u00a0 ~ ^(?:\\u00a0)$"
            })
    void expressionsAreWrittenAnew(String regexp, String expected) {
        assertThat(portable(regexp, 0)).isEqualTo(expected);
    }

    @Test
    void flagsBecomePartOfTheClasses() {
        assertThat(portable("a.", Pattern.CASE_INSENSITIVE | Pattern.DOTALL)).isEqualTo("^(?:[Aa][\\s\\S])$");
        assertThat(portable("a b # comment", Pattern.COMMENTS)).isEqualTo("^(?:ab)$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=.*[A-Z]).*", "(a)\\1", "a*+", "\\p{L}+", "(?<!a)b", "[a&&b]", "a^b", "(^a)b", "(?m)^a"})
    void whatIsNotRegularOrNotKnownByRangesIsLeftOut(String regexp) {
        assertThat(portable(regexp, 0)).isNull();
    }

    @Test
    void generatedExpressionsMatchTheSame() {
        int written = 0;
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            RandomExpression expression = RandomExpression.of(random, 3);
            String regexp = expression.regexp();
            Pattern pattern;
            try {
                pattern = Pattern.compile(regexp);
            } catch (PatternSyntaxException malformed) {
                continue;
            }
            String portable = PortablePattern.of(pattern, 0);
            if (portable != null) {
                written++;
                Pattern again = Pattern.compile(portable);
                for (int i = 0; i < 20; i++) {
                    String text = i % 2 == 0
                            ? RandomExpression.randomText(random)
                            : expression.sample().get();
                    assertThat(again.matcher(text).matches())
                            .as("%s on %s", regexp, text)
                            .isEqualTo(pattern.matcher(text).matches());
                }
            }
        }
        assertThat(written).isGreaterThan(500);
    }
}
