package dev.verity.quarkus.deployment;

import static dev.verity.quarkus.deployment.DevMode.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusDevModeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DevModeKernelsTest {
    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addClasses(DevModeKernelsResource.class, KernelUse.class)
                    .addAsResource(DevMode.settings("quarkus.verity.engine=compiled"), "application.properties"));

    @Test
    void areMadeAnewAndUsedAfterAChange() {
        get("/kernels?q=2").then().statusCode(400);
        String before = used();
        APPLICATION.modifySourceFile(
                DevModeKernelsResource.class,
                source -> source.replace("@Max(1)", "@Max(value = 10) @Min(0)")
                        .replace(
                                "import jakarta.validation.constraints.Max;",
                                "import jakarta.validation.constraints.*;"));
        get("/kernels?q=11").then().statusCode(400);
        get("/kernels?q=-1").then().statusCode(400);
        assertThat(used()).isNotEqualTo(before);
    }

    private static String used() {
        String kernels = get("/kernels?q=1").then().statusCode(200).extract().asString();
        assertThat(kernels).matches("\\{\\S+DevModeKernelsResource\\S+=true\\}");
        return kernels;
    }
}
