package dev.verity.internal.message;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "plain # L(plain)",
                "{a} # P(a)",
                "a {b} c # L(a )P(b)L( c)",
                "{a}{b} # P(a)P(b)",
                "${a} # E(a)",
                "a ${1 + 1} {b} # L(a )E(1 + 1)L( )P(b)",
                "$ {a} # L($ )P(a)",
                "$${a} # L($$)P(a)",
                "$$${a} # L($$)E(a)",
                "$A{a} # L($A)P(a)",
                "{} # P()",
                "{ a } # P( a )",
                "\\{a\\} # L({a})",
                "\\${a} # L($)P(a)",
                "\\\\{a} # L(\\)P(a)",
                "\\\\${a} # L(\\)E(a)",
                "\\$\\{a\\} # L(${a})",
                "$\\A{a} # L($\\A)P(a)",
                "a\\b # L(a\\b)",
                "a} # L(a})",
                "{a\\}b} # P(a}b)",
                "${'a\\}b'} # E('a}b')",
                "${'\\\\'} # E('\\\\')"
            })
    void readsParametersExpressionsAndEscapes(String template, String segments) {
        assertThat(described(TemplateParser.parse(template))).isEqualTo(segments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "${",
                "{a",
                "${a",
                "{a {b}}",
                "{{a}}",
                "${${a}}",
                "${'{a}'}",
                "{a} {",
                "{a} }",
                "}{a}",
                "\\{a}",
                "{a\\}",
                "\\\\ {a"
            })
    void keepsATemplateWhoseBracesDoNotMatchAsItIs(String text) {
        Template template = TemplateParser.parse(text);

        assertThat(template.malformed()).isTrue();
        assertThat(template.literal()).isEqualTo(text);
    }

    @Test
    void anEmptyTemplateIsLiteral() {
        Template template = TemplateParser.parse("");

        assertThat(template.isLiteral()).isTrue();
        assertThat(template.literal()).isEmpty();
    }

    @Test
    void keepsAtMostAThousandTemplatesAndNoLongOnes() {
        TemplateCache cache = new TemplateCache();

        for (int index = 0; index < 5_000; index++) {
            cache.template("{a} " + index);
        }
        int size = cache.size();
        cache.template("{a}" + "x".repeat(100_000));

        assertThat(size).isPositive().isLessThanOrEqualTo(1_000);
        assertThat(cache.size()).isEqualTo(size);
    }

    private static String described(Template template) {
        return template.segments().stream().map(TemplateParserTest::described).collect(joining());
    }

    private static String described(Segment segment) {
        if (segment instanceof Segment.Parameter parameter) {
            return "P(" + parameter.name() + ")";
        }
        if (segment instanceof Segment.Expression expression) {
            return "E(" + expression.name() + ")";
        }
        return "L(" + segment.text() + ")";
    }
}
