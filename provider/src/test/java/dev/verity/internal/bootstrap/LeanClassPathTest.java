package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** The provider, what it cannot do without, and nothing else: neither Expression Language nor Jakarta Persistence. */
class LeanClassPathTest {
    private final ClassLoader contextLoader = Thread.currentThread().getContextClassLoader();
    private final RecordingClassLoader loader = new RecordingClassLoader(
            VerityValidator.class, Validation.class, Opcodes.class, NullMarked.class, LeanClassPathTest.class);

    @BeforeEach
    void setContextLoader() {
        Thread.currentThread().setContextClassLoader(loader);
    }

    @AfterEach
    void restoreContextLoader() throws Exception {
        Thread.currentThread().setContextClassLoader(contextLoader);
        loader.close();
    }

    @SuppressWarnings("unchecked")
    private Function<String, List<String>> validation() throws ReflectiveOperationException {
        return (Function<String, List<String>>) loader.loadClass(PlainValidation.class.getName())
                .getConstructor()
                .newInstance();
    }

    @Test
    void isEnoughToValidate() throws Exception {
        assertThat(validation().apply("short")).isEmpty();
        assertThat(validation().apply("longer")).containsExactly("size must be between 0 and 5");
        assertThat(validation().apply(null)).containsExactly("must not be null");
    }

    @Test
    void leavesExpressionsInMessagesAndWarnsOnce() throws Exception {
        Logger logger = Logger.getLogger("dev.verity.validator");
        List<String> warnings = new ArrayList<>();
        Handler recorder = recorder(warnings);
        logger.addHandler(recorder);
        logger.setUseParentHandlers(false);
        try {
            assertThat(validation().apply("much too long"))
                    .containsExactly(
                            "size must be between 0 and 5", "7 at most, ${1 + 1} much too long", "again ${1 + 1}");
        } finally {
            logger.removeHandler(recorder);
            logger.setUseParentHandlers(true);
        }
        assertThat(warnings)
                .containsExactly("WARNING A message contains the expression ${1 + 1}, but no implementation of Jakarta"
                        + " Expression Language was found, so expressions stay in messages as text. Add"
                        + " org.glassfish.expressly:expressly to the class path or use message parameters only.");
    }

    @Test
    void loadsNoParserExpressionsOrMessagesBeforeTheyAreNeeded() throws Exception {
        Function<String, List<String>> validation = validation();

        assertThat(validation.apply("short")).isEmpty();

        assertThat(loader.classes())
                .contains("dev.verity.internal.engine.BeanValidator")
                .noneMatch(name -> name.startsWith("javax.xml.")
                        || name.startsWith("org.xml.")
                        || name.startsWith("jakarta.el.")
                        || name.startsWith("java.util.logging.")
                        || name.startsWith("dev.verity.internal.descriptor."));
        assertThat(loader.resources())
                .contains("META-INF/validation.xml")
                .noneMatch(name -> name.contains("ValidationMessages"));
    }

    @Test
    void looksForMessagesButNotForExpressionsWhereAMessageHasNone() throws Exception {
        assertThat(validation().apply("longer")).hasSize(1);

        assertThat(loader.resources()).anyMatch(name -> name.contains("ValidationMessages"));
        assertThat(loader.classes()).noneMatch(name -> name.startsWith("jakarta.el."));
    }

    @SuppressWarnings("unchecked")
    private Set<String> lean(String names) throws ReflectiveOperationException {
        return new HashSet<>(((Function<String, List<String>>) loader.loadClass(LeanValidation.class.getName())
                        .getConstructor()
                        .newInstance())
                .apply(names));
    }

    @Test
    void isEnoughForOurOwnConstraintsInAllEngines() throws Exception {
        assertThat(lean("")).containsExactly("[cnpj, duration, items, length, luhn, nip, points, range, url]");
    }

    @Test
    void hasNoNamesOfJackson() throws Exception {
        assertThat(lean("jackson"))
                .containsExactly(
                        "Property verity.property_node_name_provider asks for the names of Jackson, but neither"
                                + " tools.jackson.core:jackson-databind nor com.fasterxml.jackson.core:jackson-databind is on the"
                                + " class path. Add one of them.");
    }

    private static Handler recorder(List<String> messages) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                messages.add(entry.getLevel() + " " + entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
