package dev.verity.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Options;
import dev.verity.validator.InitializationContext;
import dev.verity.validator.ScriptEvaluator;
import jakarta.validation.ValidationException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InitializationTest {
    private static final ScriptEvaluator CONSTANT = (script, bindings) -> 42;

    private final SharedData shared = new SharedData(Map.of(String.class, "configured"));
    private final InitializationContext context = new Initialization(environment(), shared);

    private static Environment environment() {
        Environment plain = new Planning().environment();
        Options options =
                new Options(false, false, Duration.ofSeconds(3), "payload", Map.of(), language -> CONSTANT, null, null);
        return new Environment(
                plain.messageInterpolator(),
                plain.traversableResolver(),
                plain.asksTraversableResolver(),
                plain.constraintValidatorFactory(),
                plain.parameterNameProvider(),
                plain.clockProvider(),
                plain.valueExtractors(),
                options,
                plain.engine());
    }

    @Test
    void hasWhatIsConfigured() {
        assertThat(context.temporalValidationTolerance()).hasSeconds(3);
        assertThat(context.scriptEvaluator("any")).isSameAs(CONSTANT);
        assertThat(context.sharedData(String.class)).isEqualTo("configured");
        assertThat(context.sharedData(String.class, () -> "made")).isEqualTo("configured");
        assertThat(context.sharedData(Integer.class)).isNull();
    }

    @Test
    void keepsWhatIsMade() {
        AtomicInteger made = new AtomicInteger();

        assertThat(IntStream.range(0, 100)
                        .parallel()
                        .mapToObj(i -> context.sharedData(StringBuilder.class, () -> {
                            made.incrementAndGet();
                            return new StringBuilder(context.sharedData(Integer.class, () -> 7));
                        }))
                        .distinct())
                .hasSize(1);
        assertThat(made).hasValue(1);
        assertThat(context.sharedData(Integer.class)).isEqualTo(7);
    }

    @Test
    void letsAMakerWaitForAThreadThatHasOtherDataMade() {
        String made = context.sharedData(
                        CharSequence.class,
                        () -> CompletableFuture.supplyAsync(() -> context.sharedData(Integer.class, () -> 7))
                                .orTimeout(10, TimeUnit.SECONDS)
                                .join()
                                .toString())
                .toString();

        assertThat(made).isEqualTo("7");
    }

    @Test
    void refusesAMakerThatAsksForWhatItMakes() {
        assertThatThrownBy(() -> context.sharedData(Integer.class, () -> context.sharedData(Integer.class, () -> 1)))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The maker of shared data of java.lang.Integer asks for that very data. Let it make the object"
                                + " without.");
        assertThat(context.sharedData(Integer.class, () -> 2)).isEqualTo(2);
    }

    @Test
    void wantsSomethingMade() {
        assertThatThrownBy(() -> context.sharedData(Integer.class, () -> null))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The maker of shared data of java.lang.Integer returned null.");
    }

    @Test
    void forgetsAllWithTheFactory() {
        shared.clear();

        assertThat(context.sharedData(String.class)).isNull();
    }
}
