package dev.verity.internal.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares with java.util.regex; {@code -Dverity.regex.seeds=1000000} for a long run. */
class GeneratedExpressionsTest {
    private static final int SEEDS = Integer.getInteger("verity.regex.seeds", 12_000);
    private static final int TEXTS = 12;

    private static final int[] FLAGS = {
        Pattern.CASE_INSENSITIVE,
        Pattern.UNICODE_CASE,
        Pattern.MULTILINE,
        Pattern.DOTALL,
        Pattern.UNIX_LINES,
        Pattern.COMMENTS,
        Pattern.UNICODE_CHARACTER_CLASS,
        Pattern.LITERAL
    };

    private static final String[] TOKENS = {
        "a",
        "b",
        "B",
        "i",
        "1",
        "2",
        " ",
        "\n",
        "#",
        "[",
        "]",
        "[^",
        "^",
        "$",
        "&&",
        "&",
        "-",
        "a-c",
        "(",
        ")",
        "(?:",
        "(?x)",
        "(?i)",
        "(?-x)",
        "(?x:",
        "|",
        "*",
        "+",
        "?",
        "{2}",
        "{1,2}",
        "{,",
        "{",
        "}",
        ",",
        "\\",
        "\\Q",
        "\\E",
        "\\x4",
        "\\x41",
        "\\x{6",
        "1}",
        "\\01",
        "\\0141",
        "\\c",
        "\\u0061",
        "\\ud83d",
        "\\ude00",
        "\\p{L",
        "\\pL",
        "\\p",
        "L",
        "{L}",
        "\\d",
        "\\v",
        "\\R",
        "\\Z",
        ".",
        "\ud83d",
        "\ude00",
        "\ud83d\ude00",
        "\u0085",
        "é",
        "\t",
        ":",
        "=",
        "!",
        "<n>",
        "\\b",
        "\\1"
    };

    private int supported;
    private int matching;
    private int rejecting;

    @Test
    void agreesOnGeneratedExpressions() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            RandomExpression expression = RandomExpression.of(random, 3);
            assertAgreement(expression.regexp(), randomFlags(random), random, expression);
        }
        assertThat(supported).isGreaterThan(SEEDS / 3);
        assertThat(matching).isGreaterThan(SEEDS);
        assertThat(rejecting).isGreaterThan(SEEDS);
    }

    @Test
    void agreesOnRowsOfSyntax() {
        for (int seed = 0; seed < 4 * SEEDS; seed++) {
            Random random = new Random(seed);
            StringBuilder regexp = new StringBuilder();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                regexp.append(TOKENS[random.nextInt(TOKENS.length)]);
            }
            assertAgreement(regexp.toString(), randomFlags(random), random, null);
        }
        assertThat(supported).isGreaterThan(SEEDS / 3);
        assertThat(matching).isGreaterThan(SEEDS / 3);
        assertThat(rejecting).isGreaterThan(SEEDS);
    }

    private static int randomFlags(Random random) {
        int flags = 0;
        for (int i = random.nextInt(4); i > 1; i--) {
            flags |= FLAGS[random.nextInt(FLAGS.length)];
        }
        return flags;
    }

    private void assertAgreement(String regexp, int flags, Random random, @Nullable RandomExpression expression) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(regexp, flags);
        } catch (PatternSyntaxException | StringIndexOutOfBoundsException refused) {
            return;
        }
        LinearPattern linear = LinearPattern.compile(pattern, flags);
        if (linear == null) {
            return;
        }
        supported++;
        LinearPattern withoutFlags = LinearPattern.compile(pattern);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(regexp, random, expression);
            Boolean expected = matches(pattern, text);
            if (expected != null) {
                String description = describe(regexp, flags, text);
                assertThat(linear.matches(text)).as(description).isEqualTo(expected);
                assertThat(linear.matches(CharBuffer.wrap(text)))
                        .as(description)
                        .isEqualTo(expected);
                if (withoutFlags != null) {
                    assertThat(withoutFlags.matches(text)).as(description).isEqualTo(expected);
                }
                matching += expected ? 1 : 0;
                rejecting += expected ? 0 : 1;
            }
        }
    }

    /** The answer of java.util.regex, or null if it takes too long or too deep a stack. */
    private static @Nullable Boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new BoundedText(text)).matches();
        } catch (BoundedText.Exhausted | StackOverflowError backtracking) {
            return null;
        }
    }

    private static String text(String regexp, Random random, @Nullable RandomExpression expression) {
        int kind = random.nextInt(6);
        if (kind == 0) {
            return RandomExpression.randomText(random);
        }
        String sample = expression == null
                ? piecesOf(regexp, random)
                : expression.sample().get();
        String shortened = sample.substring(0, Math.min(sample.length(), 24));
        return kind > 3 ? mutated(shortened, random) : shortened;
    }

    /** Characters of the expression itself, which often are what it matches. */
    private static String piecesOf(String regexp, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < regexp.length(); i++) {
            if (random.nextInt(3) == 0) {
                text.append(regexp.charAt(i));
            }
        }
        return text.toString();
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int index = random.nextInt(text.length() + 1);
        switch (random.nextInt(5)) {
            case 0 -> mutated.insert(index, Character.toChars(RandomExpression.randomCharacter(random)));
            case 1 -> mutated.append(random.nextBoolean() ? "\n" : "\r\n");
            case 2 -> mutated.delete(index, Math.min(index + 1, text.length()));
            case 3 -> mutated.insert(0, '\n');
            default -> mutated.reverse();
        }
        return mutated.toString();
    }

    private static String describe(String regexp, int flags, String text) {
        return "\"%s\" with flags %d on \"%s\"".formatted(escaped(regexp), flags, escaped(text));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c > ' ' && c < 0x7f ? (char) c + "" : String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
