package dev.verity.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.codec.InterpretedCode;
import dev.verity.internal.codec.Json;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.ObjectCode;
import dev.verity.internal.codec.ObjectModels;
import dev.verity.internal.shape.Shapes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares what compiled code makes of random input with what the interpreter does: objects, problems and dumps. */
class CompiledObjectsTest {
    private static final int INPUTS = Integer.getInteger("verity.random.inputs", 400);
    private static final int DEPTH = 5;

    private static final Shapes SHAPES = Outcomes.shapes();
    private static final Outcomes INTERPRETED = new Outcomes(SHAPES, InterpretedCode::new);
    private static final Outcomes COMPILED = new Outcomes(SHAPES, CompiledObjectsTest::compiled);

    /** By code that may name none of the classes. */
    private static final Outcomes FROM_AFAR = new Outcomes(SHAPES, CompiledObjectsTest::compiledFromAfar);

    static Stream<Class<?>> models() {
        return ObjectModels.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void readsMapsAsTheInterpreterDoes(Class<?> model) {
        forEachInput(model, (input, seed) -> {
            boolean strict = seed % 3 == 0;
            String expected = INTERPRETED.ofValue(model, RandomInput.plain(input, new Random(seed)), strict);
            assertThat(COMPILED.ofValue(model, RandomInput.plain(input, new Random(seed)), strict))
                    .as("%s", input)
                    .isEqualTo(expected);
            assertThat(FROM_AFAR.ofValue(model, RandomInput.plain(input, new Random(seed)), strict))
                    .as("%s", input)
                    .isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void readsJsonAsTheInterpreterDoes(Class<?> model) {
        forEachInput(model, (input, seed) -> {
            String json = RandomInput.json(input);
            compareJson(model, json, seed % 3 == 0);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void breaksOffBrokenJsonAsTheInterpreterDoes(Class<?> model) {
        forEachInput(model, (input, seed) -> {
            StringBuilder json = new StringBuilder(RandomInput.json(input));
            Random random = new Random(seed);
            if (random.nextBoolean()) {
                json.setLength(random.nextInt(json.length()));
            } else {
                json.setCharAt(random.nextInt(json.length()), ",:{}[]\"x1 ".charAt(random.nextInt(10)));
            }
            compareJson(model, json.toString(), false);
        });
    }

    private static void compareJson(Class<?> model, String json, boolean strict) throws IOException {
        String expected = INTERPRETED.ofTokens(model, Json.STANDARD.createParser(json), strict);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(COMPILED.ofTokens(model, Json.STANDARD.createParser(json), strict))
                .as("%s", json)
                .isEqualTo(expected);
        assertThat(COMPILED.ofTokens(model, Json.STANDARD.createParser(bytes), strict))
                .as("bytes of %s", json)
                .isEqualTo(INTERPRETED.ofTokens(model, Json.STANDARD.createParser(bytes), strict));
        assertThat(FROM_AFAR.ofTokens(model, Json.STANDARD.createParser(json), strict))
                .as("%s", json)
                .isEqualTo(expected);
    }

    private interface Comparison {
        void compare(RandomInput.Keys input, long seed) throws IOException;
    }

    private static void forEachInput(Class<?> model, Comparison comparison) {
        for (long seed = 0; seed < INPUTS; seed++) {
            int wrong = seed % 4 == 0 ? 0 : seed % 4 == 1 ? 3 : 15;
            RandomInput.Keys input =
                    new RandomInput(seed, wrong).object(INTERPRETED.plan(model).shape(), DEPTH);
            try {
                comparison.compare(input, seed);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static ObjectCode compiled(ModelPlan plan) {
        return Objects.requireNonNull(new ObjectCompiler().compile(plan));
    }

    private static ObjectCode compiledFromAfar(ModelPlan plan) {
        try {
            return ObjectCompiler.defined(Host.own(), ObjectCompiler.emitted(Host.own(), plan));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
