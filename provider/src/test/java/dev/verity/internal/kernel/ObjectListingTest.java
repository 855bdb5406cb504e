package dev.verity.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.codec.InterpretedCode;
import dev.verity.internal.codec.ModelPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the code that reads and writes objects with that in {@code src/test/resources}, a file for each feature.
 *
 * <p>{@code -Dverity.golden.write=true} writes the files anew.
 */
class ObjectListingTest {
    private static final Path FOLDER =
            Path.of("src", "test", "resources", "dev", "verity", "internal", "kernel", "object");

    static Stream<Class<?>> models() {
        return Stream.of(KernelModels.class.getDeclaredClasses());
    }

    @ParameterizedTest
    @MethodSource("models")
    void objectsHaveTheCodeOnRecord(Class<?> model) throws IOException {
        ModelPlan plan = new Outcomes(Outcomes.shapes(), InterpretedCode::new).plan(model);
        KernelClass kernel = ObjectCompiler.emitted(ObjectCompiler.host(model), plan);
        String text = KernelText.of(kernel).replace("\r\n", "\n");
        Path file = FOLDER.resolve(model.getSimpleName() + ".txt");
        if (Boolean.getBoolean("verity.golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text)
                .as(
                        "The code of %s differs from %s. Read what changed; -Dverity.golden.write=true takes it over.",
                        model.getSimpleName(), file)
                .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
