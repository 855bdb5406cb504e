package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.LogRecorder;
import dev.verity.model.Models;
import dev.verity.validator.EngineMode;
import dev.verity.validator.PlanListings;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs in a native image, which tells of itself by a system property. */
class NativeImageTest {
    private static final String MARK = "org.graalvm.nativeimage.imagecode";

    record Bean(@NotNull String name) {}

    record Item(int count) {}

    @BeforeEach
    void beAnImage() {
        System.setProperty(MARK, "runtime");
    }

    @AfterEach
    void beNoImage() {
        System.clearProperty(MARK);
    }

    private static String listing(EngineMode engine) {
        try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .engine(engine)
                .buildValidatorFactory()) {
            for (int i = 0; i < 250; i++) { // more often than is interpreted elsewhere
                assertThat(factory.getValidator().validate(new Bean(null))).hasSize(1);
                assertThat(factory.unwrap(Models.class).type(Item.class).of(Map.of("count", i)))
                        .isEqualTo(new Item(i));
            }
            return factory.getValidator().unwrap(PlanListings.class).explain(Bean.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEngineInterpretsInAnImageAndThoseThatCompileSaySoOnce(EngineMode engine) {
        try (LogRecorder log = new LogRecorder()) {
            assertThat(listing(engine)).contains("interpreted").doesNotContain("inline");
            listing(engine);
            assertThat(log.warnings()).isEqualTo(told(engine));
        }
    }

    private static List<String> told(EngineMode engine) {
        boolean makesClasses = engine == EngineMode.COMPILED || engine == EngineMode.CHECKED;
        return makesClasses
                ? List.of("The engine \"" + engine.name().toLowerCase(Locale.ROOT)
                        + "\" interprets plans that have no prepared kernel, since a native image cannot make classes at run"
                        + " time. Prepare kernels when the image is built, or set verity.engine to auto.")
                : List.of();
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtime", "buildtime"})
    void interpretsWhileAnImageIsBuiltToo(String code) {
        System.setProperty(MARK, code);
        assertThat(listing(EngineMode.AUTO)).doesNotContain("inline");
    }

    @Test
    void compilesElsewhere() {
        System.clearProperty(MARK);
        assertThat(listing(EngineMode.COMPILED)).contains("inline");
    }
}
