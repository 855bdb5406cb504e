package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConfigMappingTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Server.class, Server.Pool.class))
            .overrideConfigKey("server.host", "x")
            .overrideConfigKey("server.pool.size", "11")
            .assertException(thrown -> assertThat(rootOf(thrown))
                    .hasMessageContaining("server.host size must be between 2 and 2147483647")
                    .hasMessageContaining("server.pool.size must be less than or equal to 10"));

    @ConfigMapping(prefix = "server")
    public interface Server {
        @Size(min = 2)
        String host();

        @Valid
        Pool pool();

        interface Pool {
            @Max(10)
            int size();
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    @Test
    void keepsAnApplicationFromStartingWithWrongConfiguration() {
        throw new AssertionError("the application started");
    }
}
