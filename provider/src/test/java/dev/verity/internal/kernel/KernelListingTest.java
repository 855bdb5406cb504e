package dev.verity.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.kernel.KernelBeans.Executables;
import dev.verity.internal.kernel.KernelBeans.Leaf;
import dev.verity.internal.plan.GroupSet;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Planning;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.FollowUp;
import dev.verity.internal.runtime.Routine;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the kernels that are emitted with those in {@code src/test/resources}, a file for each feature, so that a change of
 * the emitters shows what it does to the code.
 *
 * <p>{@code -Dverity.golden.write=true} writes the files anew.
 */
class KernelListingTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "verity", "internal", "kernel");

    /** Links nothing: these kernels are read, not run. */
    private record NoLinks() implements Linker {
        @Override
        public Routine routine(Class<?> type, GroupSet groups) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FollowUp followUp(ValuePlan plan) {
            return new Interpreter();
        }
    }

    private record Interpreter() implements FollowUp {
        @Override
        public Failure follow(Object value, Object leafBean, Call call, Failure failures) {
            throw new UnsupportedOperationException();
        }
    }

    static Stream<Class<?>> beans() {
        return Stream.of(KernelBeans.class.getDeclaredClasses())
                .filter(type -> !type.isInterface() && type != Executables.class && type != Leaf.class);
    }

    @ParameterizedTest
    @MethodSource("beans")
    void beansHaveTheKernelsOnRecord(Class<?> bean) throws IOException {
        Planning planning = new Planning(false);
        compare(bean.getSimpleName(), planning, planning.bean(bean), bean);
    }

    @Test
    void parametersHaveTheKernelOnRecord() throws IOException, NoSuchMethodException {
        Planning planning = new Planning(false);
        compare("Parameters", planning, planning.parameters(find(), "from", "to"), Executables.class);
    }

    @Test
    void returnValuesHaveTheKernelOnRecord() throws IOException, NoSuchMethodException {
        Planning planning = new Planning(false);
        compare("ReturnValue", planning, planning.returnValue(find()), Executables.class);
    }

    @Test
    void failFastHasTheKernelOnRecord() throws IOException {
        Planning planning = new Planning(true);
        compare("FailFast", planning, planning.bean(KernelBeans.Texts.class), KernelBeans.Texts.class);
    }

    private static Method find() throws NoSuchMethodException {
        return Executables.class.getDeclaredMethod("find", int.class, int.class);
    }

    private static void compare(String feature, Planning planning, Plan plan, Class<?> type) throws IOException {
        Host host = Host.of(type);
        KernelClass kernel = new KernelClass(host);
        new PlanEmitter(new KernelScope(planning.environment(), new NoLinks()), host, kernel, plan).emit(type);
        String text = KernelText.of(kernel).replace("\r\n", "\n");
        Path file = FOLDER.resolve(feature + ".txt");
        if (Boolean.getBoolean("verity.golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text)
                .as(
                        "The kernel of %s differs from %s. Read what changed; -Dverity.golden.write=true takes it over.",
                        feature, file)
                .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
