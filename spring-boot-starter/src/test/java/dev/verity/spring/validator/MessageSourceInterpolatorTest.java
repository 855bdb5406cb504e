package dev.verity.spring.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.MessageInterpolator;
import java.lang.reflect.Constructor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class MessageSourceInterpolatorTest {
    private final StaticMessageSource messages = new StaticMessageSource();
    private final MessageInterpolator interpolator = new MessageSourceInterpolator(messages, new Unchanged());

    MessageSourceInterpolatorTest() {
        messages.addMessage("plain", Locale.ENGLISH, "text");
        messages.addMessage("plain", Locale.GERMAN, "Text");
        messages.addMessage("nested", Locale.ENGLISH, "with {plain} and {unknown}");
        messages.addMessage("text.key", Locale.ENGLISH, "found");
        messages.addMessage("itself", Locale.ENGLISH, "itself");
        messages.addMessage("escaped", Locale.ENGLISH, "\\{plain\\}");
        messages.addMessage("one", Locale.ENGLISH, "{other}");
        messages.addMessage("other", Locale.ENGLISH, "{one}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "{plain}",
                "a {plain} b {nested} c",
                "{unknown}",
                "{itself}",
                "{{plain}.key}",
                "{unknown {plain}}",
                "\\{plain}",
                "{plain\\}",
                "\\\\{plain}",
                "{escaped}",
                "${validatedValue} {plain}",
                "{open {plain}",
                "{}",
                "{plain}{plain}",
                "ends with \\"
            })
    void replacesWhatSpringBootReplaces(String template) throws ReflectiveOperationException {
        assertThat(interpolator.interpolate(template, null, Locale.ENGLISH))
                .isEqualTo(springBoots().interpolate(template, null, Locale.ENGLISH));
    }

    @Test
    void replacesInTheLocaleOfTheRequest() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        try {
            assertThat(interpolator.interpolate("{plain}", null)).isEqualTo("Text");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void leavesWhatTheApplicationHasNoMessageForThoughItsMessageSourceMakesOneOfTheCode() {
        messages.setUseCodeAsDefaultMessage(true);
        assertThat(interpolator.interpolate("{unknown}", null, Locale.ENGLISH)).isEqualTo("{unknown}");
    }

    @Test
    void refusesMessagesThatReferToEachOther() {
        assertThatThrownBy(() -> interpolator.interpolate("{one}", null, Locale.ENGLISH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The messages {one}, {other} refer to each other in a circle, back to {one}. Change one of them.");
    }

    private MessageInterpolator springBoots() throws ReflectiveOperationException {
        Constructor<?> constructor = Class.forName(
                        "org.springframework.boot.validation.MessageSourceMessageInterpolator")
                .getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (MessageInterpolator) constructor.newInstance(messages, new Unchanged());
    }

    private static final class Unchanged implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
