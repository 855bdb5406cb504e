package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.verity.LogRecorder;
import dev.verity.validator.ExpressionLevel;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedMessageTest {

    private static final Map<String, Object> ATTRIBUTES = Map.of("min", 1, "max", 9);
    private static final String SIZE = "{jakarta.validation.constraints.Size.message}";

    @TempDir
    Path directory;

    private TemplateInterpolator interpolator;

    @BeforeEach
    void createInterpolator() {
        BundleFolder folder = new BundleFolder(directory)
                .with(
                        "ValidationMessages_de.properties",
                        "jakarta.validation.constraints.Size.message=${min + 1} bis {max}");
        interpolator = new TemplateInterpolator(InterpolationSettings.defaults()
                .withClassLoader(folder.loader())
                .withLocales(Contexts.defaultLocale(Locale.ENGLISH)));
    }

    @Test
    void isConstantInALocaleWhereNoValueCanChangeIt() {
        PreparedMessage message = interpolator.prepare(SIZE, ATTRIBUTES);

        assertThat(message.isConstant()).isFalse();
        assertThat(message.constant(Locale.ENGLISH)).isEqualTo("size must be between 1 and 9");
        assertThat(message.constant(Locale.ENGLISH)).isSameAs(message.constant(Locale.ENGLISH));
        assertThat(message.constant(Locale.GERMAN)).isNull();
    }

    @Test
    void isConstantEverywhereWithoutParametersAndExpressions() {
        PreparedMessage message = interpolator.prepare("size \\{1\\}", ATTRIBUTES);

        assertThat(message.isConstant()).isTrue();
        assertThat(message.constant(Locale.ENGLISH)).isEqualTo("size {1}");
    }

    @Test
    void warnsOnceOfATemplateWhoseBracesDoNotMatch() {
        try (LogRecorder log = new LogRecorder()) {
            interpolator.prepare("at least {min", ATTRIBUTES);
            PreparedMessage message = interpolator.prepare("at least {min", ATTRIBUTES);

            assertThat(message.constant(Locale.ENGLISH)).isEqualTo("at least {min");
            assertThat(log.messages())
                    .containsExactly(
                            "WARNING The message template \"at least {min\" stays as it is: its braces do not match"
                                    + " or are nested. Write \\{ and \\} for braces that are text.");
        }
    }

    @Test
    void evaluatesExpressionsForEveryViolation() {
        PreparedMessage message = interpolator.prepare("${validatedValue} {min} to {max}", ATTRIBUTES);

        assertThat(message.in(Locale.ENGLISH, Contexts.standard(ATTRIBUTES, "a")))
                .isEqualTo("a 1 to 9");
        assertThat(message.in(Locale.ENGLISH, Contexts.standard(ATTRIBUTES, "b")))
                .isEqualTo("b 1 to 9");
    }

    @Test
    void speaksTheAskedLocale() {
        PreparedMessage message = interpolator.prepare(SIZE, ATTRIBUTES);
        var context = Contexts.standard(ATTRIBUTES, "a");

        assertThat(message.in(Locale.GERMAN, context)).isEqualTo("2 bis 9");
        assertThat(message.in(Locale.ENGLISH, context)).isEqualTo("size must be between 1 and 9");
    }

    @Test
    void honoursAddedParametersAndLevels() {
        PreparedMessage message = interpolator.prepare("${1+1} {min}", ATTRIBUTES);
        var added = Contexts.extended(ATTRIBUTES, "a").parameter("min", "least");
        var silent = Contexts.extended(ATTRIBUTES, "a").level(ExpressionLevel.NONE);

        assertThat(message.in(Locale.ENGLISH, added)).isEqualTo("2 least");
        assertThat(message.in(Locale.ENGLISH, silent)).isEqualTo("${1+1} 1");
    }

    @Test
    void speaksEveryLocaleThoughItRemembersFew() {
        PreparedMessage message = interpolator.prepare(SIZE, ATTRIBUTES);
        var context = Contexts.standard(ATTRIBUTES, "a");

        for (Locale locale : Locale.getAvailableLocales()) {
            assertThat(message.in(locale, context)).isEqualTo(interpolator.interpolate(SIZE, context, locale));
        }
    }

    @Test
    void looksAgainWhereTheThreadHasAnotherClassLoader() {
        PreparedMessage message =
                new TemplateInterpolator(InterpolationSettings.defaults()).prepare("{word}", Map.of());
        ClassLoader other = new BundleFolder(directory)
                .with("ValidationMessages.properties", "word=found")
                .loader();
        Thread thread = Thread.currentThread();
        ClassLoader original = thread.getContextClassLoader();

        assertThat(message.constant(Locale.ENGLISH)).isEqualTo("{word}");
        try {
            thread.setContextClassLoader(other);
            assertThat(message.constant(Locale.ENGLISH)).isEqualTo("found");
        } finally {
            thread.setContextClassLoader(original);
        }
        assertThat(message.constant(Locale.ENGLISH)).isEqualTo("{word}");
    }

    @Test
    void allocatesNothingInALocaleThatItKnows() {
        PreparedMessage message = interpolator.prepare(SIZE, ATTRIBUTES);
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        long length = 0;
        for (int warmUp = 0; warmUp < 100; warmUp++) {
            length += constantLength(message);
        }

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < 1_000; time++) {
            length += constantLength(message);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(length).isPositive();
        assertThat(allocated).isLessThan(8_000);
    }

    private int constantLength(PreparedMessage message) {
        String constant = message.constant(interpolator.currentLocale());
        return constant == null ? 0 : constant.length();
    }
}
