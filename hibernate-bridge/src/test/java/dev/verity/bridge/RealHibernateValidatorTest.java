package dev.verity.bridge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class RealHibernateValidatorTest {
    private static final Path JAR = Path.of(System.getProperty("verity.bridge.oracle"));

    @Test
    void isNotAmongTheTestsOfTheBridge() {
        assertThatCode(RealHibernateValidator::refuse).doesNotThrowAnyException();
    }

    @Test
    void isRefusedBesideTheBridge() throws Exception {
        URL real = JAR.toUri().toURL();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {real}, getClass().getClassLoader())) {
            assertThatThrownBy(() -> RealHibernateValidator.refuseIn(loader))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Hibernate Validator (" + real + ") and Verity's bridge that replaces it ("
                            + HibernateValidator.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                            + ") are both on the class path. Remove one of them: exclude"
                            + " org.hibernate.validator:hibernate-validator to use Verity, or"
                            + " dev.verity:verity-hibernate-bridge to keep Hibernate Validator.");
        }
    }

    @Test
    void mayBeOfAServerThatTheApplicationRunsIn() throws Exception {
        try (URLClassLoader server = new URLClassLoader(
                        new URL[] {JAR.toUri().toURL()}, getClass().getClassLoader());
                URLClassLoader application = new URLClassLoader(new URL[0], server)) {
            assertThatCode(() -> RealHibernateValidator.refuseIn(application)).doesNotThrowAnyException();
        }
    }
}
