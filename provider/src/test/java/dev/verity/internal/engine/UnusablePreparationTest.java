package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.LogRecorder;
import dev.verity.internal.engine.PreparedApplication.Other;
import dev.verity.validator.PreparedKernel;
import dev.verity.validator.PreparedKernels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens where prepared kernels are of something else, broken or out of place. */
class UnusablePreparationTest extends PreparedApplicationSetup {
    @Test
    void ofOtherFingerprintsArePassedOverInSilence() throws Exception {
        String kernel = kernelOf(Other.class);
        String older = kernel.substring(0, kernel.length() - 32) + "0".repeat(32);
        PreparedClassLoader loader = loader(kernels);
        loader.index(
                new PreparedKernels(List.of(new PreparedKernel(older, Other.class.getName(), null, new byte[] {1}))));
        loader.replace(older, new byte[] {1});

        try (LogRecorder log = new LogRecorder()) {
            assertThat(application(loader).apply(factory.getValidator(), "other"))
                    .containsExactly("compiled");
            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void thatCannotBeLoadedAreToldOfOnce() throws Exception {
        PreparedClassLoader loader = loader(kernels);
        loader.replace(kernelOf(PreparedApplication.Bean.class), null);
        loader.replace(kernelOf(Other.class), new byte[] {1, 2, 3});
        var application = application(loader);

        try (LogRecorder log = new LogRecorder()) {
            assertThat(application.apply(factory.getValidator(), "bean")).containsExactly("compiled");
            assertThat(application.apply(factory.getValidator(), "other")).containsExactly("compiled");
            String kernel = kernelOf(PreparedApplication.Bean.class);
            assertThat(log.messages())
                    .containsExactly("WARNING The prepared kernel " + kernel + " is not used, since its class cannot be"
                            + " loaded: java.lang.ClassNotFoundException: " + kernel
                            + ". Prepare the kernels anew, or remove META-INF/verity/kernels.");
        }
    }

    @Test
    void areNotUsedWhereTheIndexCannotBeRead() throws Exception {
        PreparedClassLoader loader = loader(kernels);
        loader.index(new byte[0]);
        var application = application(loader);

        try (LogRecorder log = new LogRecorder()) {
            assertThat(application.apply(factory.getValidator(), "bean")).containsExactly("compiled");
            assertThat(application.apply(factory.getValidator(), "other")).containsExactly("compiled");
            assertThat(log.messages())
                    .containsExactly(
                            "WARNING Prepared kernels are not used, since META-INF/verity/kernels cannot be read:"
                                    + " java.io.IOException: broken");
        }
    }

    @Test
    void areNotUsedWhereTheIndexIsNoIndex() throws Exception {
        PreparedClassLoader loader = loader(kernels);
        String bean = PreparedApplication.Bean.class.getName();
        loader.index(("\0\n\n " + bean + "\n" + bean + " +\r\n" + bean).getBytes(StandardCharsets.UTF_8));

        try (LogRecorder log = new LogRecorder()) {
            assertThat(application(loader).apply(factory.getValidator(), "bean"))
                    .containsExactly("compiled");
            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void inAnotherClassLoaderThanTheBeanAreNotUsed() throws Exception {
        PreparedClassLoader parent = loader(kernels);
        PreparedClassLoader child =
                new PreparedClassLoader(
                        List.of(PreparedApplication.class.getName()), preparation, new PreparedKernels(List.of())) {
                    @Override
                    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                        return name.contains("$$VerityKernel$")
                                ? parent.loadClass(name)
                                : super.loadClass(name, resolve);
                    }
                };
        child.index(kernels);

        try (LogRecorder log = new LogRecorder()) {
            assertThat(application(child).apply(factory.getValidator(), "other"))
                    .containsExactly("compiled");
            assertThat(log.warnings())
                    .containsExactly("The prepared kernel " + kernelOf(Other.class)
                            + " is not used, since it is in another class loader than " + Other.class.getName()
                            + ". Put it beside the class.");
        }
    }
}
