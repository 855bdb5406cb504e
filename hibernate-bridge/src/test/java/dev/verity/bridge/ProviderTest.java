package dev.verity.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.PlanListings;
import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.constraintvalidation.spi.DefaultConstraintValidatorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderTest {
    @TempDir
    private Path folder;

    static final class Bean {
        @NotNull
        String name;

        @Size(min = 1)
        String text = "";
    }

    @Test
    void servesThoseWhoAskForHibernateValidator() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .failFast(false)
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Bean())).hasSize(2);
            assertThat(factory.getValidator().unwrap(PlanListings.class)).isNotNull();
        }
    }

    @Test
    void failsFastAsSpringBootAsksFor() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .failFast(true)
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Bean())).hasSize(1);
        }
    }

    @Test
    void isTheDefaultProviderBesideVerityItself() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Bean())).hasSize(2);
            assertThat(factory.getValidator().unwrap(PlanListings.class)).isNotNull();
        }
        assertThat(Validation.byDefaultProvider().configure()).isInstanceOf(HibernateValidatorConfiguration.class);
    }

    @Test
    void isFoundByItsNameInTheFile() throws Exception {
        Path file = folder.resolve("META-INF/validation.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.1">
                  <default-provider>org.hibernate.validator.HibernateValidator</default-provider>
                  <property name="verity.fail_fast">true</property>
                </validation-config>
                """);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Configuration<?> configuration = Validation.byDefaultProvider().configure();
            // as Spring does
            Method setter = configuration.getClass().getMethod("externalClassLoader", ClassLoader.class);
            setter.invoke(configuration, loader);

            assertThat(configuration.getBootstrapConfiguration().getDefaultProviderClassName())
                    .isEqualTo(HibernateValidator.class.getName());
            try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
                assertThat(factory.getValidator().validate(new Bean())).hasSize(1);
            }
        }
    }

    @Test
    void makesConstraintValidatorsByTheirConstructor() {
        assertThat(new DefaultConstraintValidatorFactory().getInstance(CodePoints.class))
                .isInstanceOf(CodePoints.class);
    }
}
