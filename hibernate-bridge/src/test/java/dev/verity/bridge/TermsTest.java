package dev.verity.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    private static final Map<String, String> BUNDLE = Map.of("{key}", "of {max}", "{plain}", "text");

    private final Terms terms = new Terms(
            new MessageInterpolator() {
                @Override
                public String interpolate(String template, Context context) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public String interpolate(String template, Context context, Locale locale) {
                    return BUNDLE.getOrDefault(template, template);
                }
            },
            Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "{max}, <{max}>",
        "{key} {plain}!, of <{max}> text!",
        "${a.b} {max}, <${a.b}> <{max}>",
        "'${m[''{''}]}', '<${m[''{''}]}>'",
        "\\{max\\} \\$ \\\\, {max} $ \\",
        "a $ b, a $ b",
        "costs ${max, costs ${max",
        "{max, {max",
        "max}, max}",
        "a\\b, a\\b"
    })
    void areReplacedAfterTheKeysOfBundles(String template, String expected) {
        assertThat(terms.interpolate(template, term -> "<" + term + ">")).isEqualTo(expected);
    }
}
