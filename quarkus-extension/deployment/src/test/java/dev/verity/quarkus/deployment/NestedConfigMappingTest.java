package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.constraints.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NestedConfigMappingTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar ->
                    jar.addClasses(Fleet.class, Fleet.Ship.class, Fleet.Home.class, Base.class, Fleet.Crew.class))
            .overrideConfigKey("fleet.names", "a,bb")
            .overrideConfigKey("fleet.region", "x")
            .overrideConfigKey("fleet.home.port", "70000")
            .overrideConfigKey("fleet.ships[0].name", "x")
            .overrideConfigKey("fleet.ships[0].crew.size", "3")
            .overrideConfigKey("fleet.ships[1].name", "yy")
            .overrideConfigKey("fleet.ships[1].crew.size", "11")
            .overrideConfigKey("fleet.by-flag.de.name", "z")
            .overrideConfigKey("fleet.by-flag.de.crew.size", "1")
            .assertException(thrown -> assertThat(messages(thrown))
                    .containsExactlyInAnyOrder(
                            "fleet.names[0] size must be between 2 and 2147483647",
                            "fleet.region size must be between 2 and 2147483647",
                            "fleet.home.port must be between 1 and 65535",
                            "fleet.ships[0].name size must be between 2 and 2147483647",
                            "fleet.ships[1].crew.size must be less than or equal to 10",
                            "fleet.byFlag.de.name size must be between 2 and 2147483647"));

    public interface Base {
        @Size(min = 2)
        String region();
    }

    @ConfigMapping(prefix = "fleet")
    public interface Fleet extends Base {
        List<@Size(min = 2) String> names();

        @Valid
        Home home();

        List<@Valid Ship> ships();

        Map<String, @Valid Ship> byFlag();

        Optional<@Size(min = 2) String> motto();

        interface Home {
            @Range(min = 1, max = 65535)
            int port();
        }

        interface Ship {
            @NotNull
            @Size(min = 2)
            String name();

            @Valid
            Crew crew();
        }

        interface Crew {
            @Max(10)
            int size();
        }
    }

    private static List<String> messages(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage()
                .lines()
                .filter(line -> line.contains("fleet."))
                .map(line -> line.substring(line.indexOf("fleet.")))
                .toList();
    }

    @Test
    void keepsAnApplicationFromStartingWithWrongConfiguration() {
        throw new AssertionError("the application started");
    }
}
