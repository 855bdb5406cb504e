package dev.verity.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.LogRecorder;
import dev.verity.validator.EngineMode;
import dev.verity.validator.KernelPreparation;
import dev.verity.validator.PreparedKernel;
import dev.verity.validator.PreparedKernels;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kernels that were made ahead of time run where no class can be defined. */
class PreparedKernelTest {
    private static final String FOUND =
            "lines[0].count, lines[0].item, id, count, prices<K>[a].<map key>, packaged, secret,"
                    + " call.one, same.one";

    private static VerityConfiguration configuration() {
        return Validation.byProvider(VerityValidator.class).configure();
    }

    private static PreparedKernels prepared(VerityConfiguration configuration, boolean nestmates) {
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.unwrap(KernelPreparation.class).prepare(PreparedValidation.beans(), host -> nestmates);
        }
    }

    private static List<String> run(PreparedKernels kernels, String settings) throws Exception {
        try (ForbiddingClassLoader loader = new ForbiddingClassLoader(SecurityException.class, kernels)) {
            return run(loader, settings);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(ClassLoader loader, String settings) throws ReflectiveOperationException {
        return ((Function<String, List<String>>) loader.loadClass(PreparedValidation.class.getName())
                        .getConstructor()
                        .newInstance())
                .apply(settings);
    }

    private static List<String> states(String state) {
        return Stream.of(
                        "Line bean",
                        "Order bean",
                        "Service parameters of call(String)",
                        "Service parameters of same(String)")
                .map(plan -> plan + ": " + state)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"auto, true", "auto, false", "compiled, true", "compiled, false"})
    void runWhereNoClassCanBeDefined(String engine, boolean nestmates) throws Exception {
        List<String> told = run(prepared(configuration(), nestmates), engine + " false 1");

        assertThat(told.get(0).split(", ")).containsExactlyInAnyOrder(FOUND.split(", "));
        assertThat(told.subList(1, told.size())).isEqualTo(states("COMPILED"));
    }

    @Test
    void areRunBesideTheInterpreterToo() throws Exception {
        List<String> told = run(prepared(configuration().engine(EngineMode.CHECKED), true), "checked false 1");

        assertThat(told.subList(1, told.size())).isEqualTo(states("CHECKED"));
    }

    @ParameterizedTest
    @CsvSource({"auto, true", "auto, false", "compiled, true", "compiled, false"})
    void runInANativeImage(String engine, boolean nestmates) throws Exception {
        try (LogRecorder log = new LogRecorder()) {
            List<String> told = inAnImage(prepared(configuration(), nestmates), engine + " false 1");

            assertThat(told.get(0).split(", ")).containsExactlyInAnyOrder(FOUND.split(", "));
            assertThat(told.subList(1, told.size())).isEqualTo(states("COMPILED"));
            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void leaveOtherPlansInANativeImageToTheInterpreter() throws Exception {
        try (LogRecorder log = new LogRecorder()) {
            List<String> told = inAnImage(allBut("Line"), "auto false 1");

            assertThat(told.get(0).split(", ")).containsExactlyInAnyOrder(FOUND.split(", "));
            assertThat(told).contains("Line bean: INTERPRETED", "Order bean: COMPILED");
            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void leaveOtherPlansWhereNoClassCanBeDefinedToTheInterpreter() throws Exception {
        try (LogRecorder log = new LogRecorder()) {
            List<String> told = run(allBut("Line"), "auto false 1");

            assertThat(told.get(0).split(", ")).containsExactlyInAnyOrder(FOUND.split(", "));
            assertThat(told).contains("Line bean: INTERPRETED", "Order bean: COMPILED");
            assertThat(log.warnings())
                    .containsExactly(
                            "Plans without prepared kernels are interpreted, since no class can be defined here at"
                                    + " run time: java.lang.SecurityException: no classes here. What is valid does not change. Set"
                                    + " verity.engine to interpreted if that is meant.");
        }
    }

    private static PreparedKernels allBut(String bean) {
        return new PreparedKernels(prepared(configuration(), true).kernels().stream()
                .filter(kernel -> !kernel.beanClass().endsWith("$" + bean))
                .toList());
    }

    private static List<String> inAnImage(PreparedKernels kernels, String settings) throws Exception {
        System.setProperty("org.graalvm.nativeimage.imagecode", "runtime");
        try {
            return run(kernels, settings);
        } finally {
            System.clearProperty("org.graalvm.nativeimage.imagecode");
        }
    }

    @Test
    void areMadeForFailFastToo() throws Exception {
        PreparedKernels kernels = prepared(configuration().failFast(true), true);

        List<String> told = run(kernels, "compiled true 1");

        assertThat(told.get(0).split(", ")).hasSize(3);
        assertThat(told.subList(1, told.size())).contains("Order bean: COMPILED");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areNotUsedUnderOtherSettings(boolean nestmates) throws Exception {
        PreparedKernels kernels = prepared(configuration().failFast(true), nestmates);

        List<String> told = run(kernels, "compiled false 1");

        assertThat(told.get(0).split(", ")).containsExactlyInAnyOrder(FOUND.split(", "));
        assertThat(told.subList(1, told.size())).isNotEmpty().noneMatch(plan -> plan.endsWith("COMPILED"));
    }

    @Test
    void belongToTheFirstFactory() throws Exception {
        List<String> told = run(prepared(configuration(), true), "compiled false 2");

        assertThat(told.get(0)).isEqualTo(told.get(5));
        assertThat(told.subList(1, 5)).isEqualTo(states("COMPILED"));
        assertThat(told.subList(6, told.size())).isNotEmpty().noneMatch(plan -> plan.endsWith("COMPILED"));
    }

    @Test
    void areNotUsedWhereTheirNestDoesNotAdmitThem() throws Exception {
        PreparedKernels kernels = prepared(configuration(), true);
        PreparedKernel first = kernels.kernels().stream()
                .filter(kernel -> kernel.beanClass().endsWith("$Order"))
                .findFirst()
                .orElseThrow();
        PreparedKernel stranger =
                new PreparedKernel(first.className(), first.beanClass(), "another.Host", first.classFile());

        try (LogRecorder log = new LogRecorder()) {
            List<String> told = run(new PreparedKernels(List.of(stranger)), "compiled false 1");

            assertThat(told.get(0).split(", ")).containsExactlyInAnyOrder(FOUND.split(", "));
            assertThat(log.warnings())
                    .contains("The prepared kernel " + first.className() + " is not used, since "
                            + PreparedValidation.class.getName()
                            + " does not admit it to its nest. Change its class file as KernelPreparation says.");
        }
    }

    @Test
    void areTheSameWheneverTheyAreMade() {
        PreparedKernels one = prepared(configuration(), true);
        PreparedKernels other = prepared(configuration(), true);

        assertThat(other.index()).isEqualTo(one.index());
        assertThat(other.kernels()).isEqualTo(one.kernels());
        for (int i = 0; i < one.kernels().size(); i++) {
            assertThat(other.kernels().get(i).classFile())
                    .isEqualTo(one.kernels().get(i).classFile());
        }
    }

    @Test
    void areTheSameInAnotherJvm() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PreparedIndexPrinter.class.getName())
                .redirectError(Redirect.DISCARD)
                .start();

        assertThat(new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(prepared(configuration(), true).index(), StandardCharsets.UTF_8));
    }

    @Test
    void areListedByBean() {
        String index = new String(prepared(configuration(), true).index(), StandardCharsets.UTF_8);

        assertThat(index.lines().map(line -> line.replaceAll("[0-9a-f]{32}", "*")))
                .containsExactly(
                        "dev.verity.internal.kernel.PreparedValidation$Line +*",
                        "dev.verity.internal.kernel.PreparedValidation$Order +*",
                        "dev.verity.internal.kernel.PreparedValidation$Service +* +*");
    }

    @Test
    void cannotBeInitialisedByOthers() throws Exception {
        PreparedKernels kernels = prepared(configuration(), false);
        String name = kernels.kernels().get(0).className();
        try (ForbiddingClassLoader loader = new ForbiddingClassLoader(SecurityException.class, kernels)) {
            assertThatThrownBy(() -> Class.forName(name, true, loader))
                    .hasRootCauseMessage(name
                            + " is a kernel of Verity, which alone can initialise it. Leave it to a ValidatorFactory.");
        }
    }
}
