package dev.verity.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.LogRecorder;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no class can be defined at run time, plans are interpreted. */
class ForbiddenDefinitionTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                SecurityException.class,
                UnsupportedOperationException.class,
                NoClassDefFoundError.class,
                InternalDefinitionError.class
            })
    void isToldOnceAndFailsNothing(Class<? extends Throwable> refusal) throws Exception {
        try (LogRecorder log = new LogRecorder();
                ForbiddingClassLoader loader = new ForbiddingClassLoader(refusal)) {
            assertThat(validation(loader).get())
                    .containsExactly(
                            "AUTO: names[0].<list element>, names[0].<list element>, read 2",
                            "INTERPRETED: names[0].<list element>, names[0].<list element>, read 2",
                            "COMPILED: names[0].<list element>, names[0].<list element>, read 2",
                            "CHECKED: names[0].<list element>, names[0].<list element>, read 2");
            assertThat(log.warnings())
                    .containsExactly(
                            "Plans without prepared kernels are interpreted, since no class can be defined here at run time: "
                                    + refusal.getName()
                                    + ": no classes here. What is valid does not change. Set verity.engine to interpreted if that"
                                    + " is meant.");
        }
    }

    @SuppressWarnings("unchecked")
    private static Supplier<List<String>> validation(ClassLoader loader) throws ReflectiveOperationException {
        return (Supplier<List<String>>) loader.loadClass(EveryEngineValidation.class.getName())
                .getConstructor()
                .newInstance();
    }

    /** As a native image has one: no Error that we know. */
    public static final class InternalDefinitionError extends Error {
        private static final long serialVersionUID = 1L;

        public InternalDefinitionError(String message) {
            super(message);
        }
    }
}
