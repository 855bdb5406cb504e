package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.config.ConfigMapping;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ValidConfigMappingTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Server.class))
            .overrideConfigKey("server.host", "example.org");

    @ConfigMapping(prefix = "server")
    public interface Server {
        @Size(min = 2)
        String host();
    }

    @Inject
    Server server;

    @Test
    void letsValidConfigurationPass() {
        assertThat(server.host()).isEqualTo("example.org");
    }
}
