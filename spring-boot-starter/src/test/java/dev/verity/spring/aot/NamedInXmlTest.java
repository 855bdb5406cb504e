package dev.verity.spring.aot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.proxies;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.reflection;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.resource;

import jakarta.validation.ClockProvider;
import java.io.InputStream;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;

class NamedInXmlTest {
    public static class Clocks implements ClockProvider {
        @Override
        public Clock getClock() {
            return Clock.systemUTC();
        }
    }

    /** Has a file for META-INF/validation.xml. */
    private static final class Loader extends ClassLoader {
        Loader() {
            super(NamedInXmlTest.class.getClassLoader());
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return super.getResourceAsStream(name.equals("META-INF/validation.xml") ? "aot/validation.xml" : name);
        }
    }

    @Test
    void registersFilesAndClassesThatValidationXmlNames() {
        RuntimeHints hints = new RuntimeHints();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(new Loader());
            NamedInXml.find(thread.getContextClassLoader()).register(hints);
        } finally {
            thread.setContextClassLoader(before);
        }

        assertThat(resource().forResource("aot/mapping.xml")).accepts(hints);
        assertThat(reflection().onType(Clocks.class).withMemberCategory(MemberCategory.INVOKE_DECLARED_CONSTRUCTORS))
                .accepts(hints);
        assertThat(reflection().onType(Shop.Unrelated.class)).accepts(hints);
        assertThat(proxies().forInterfaces(Shop.Positive.class)).accepts(hints);
    }

    @Test
    void registersNothingWithoutValidationXml() {
        RuntimeHints hints = new RuntimeHints();
        NamedInXml.find(getClass().getClassLoader()).register(hints);
        assertThat(hints.reflection().typeHints()).isEmpty();
    }
}
