package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderChoiceTest {
    private final ClassLoader contextLoader = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path path;

    record Bean(@NotNull Object one, @NotNull Object two) {}

    private void name(String provider) {
        ResourceFolder folder =
                new ResourceFolder(path).withValidationXml("<default-provider>" + provider + "</default-provider>");
        Thread.currentThread().setContextClassLoader(folder.loader());
    }

    @AfterEach
    void restoreContextLoader() {
        Thread.currentThread().setContextClassLoader(contextLoader);
    }

    private static boolean isOurs(ValidatorFactory factory) {
        return factory instanceof VerityFactory;
    }

    @Test
    void isOursWhereNothingIsNamed() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(isOurs(factory)).isTrue();
        }
    }

    @Test
    void followsValidationXml() {
        name(HibernateValidator.class.getName());

        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(isOurs(factory)).isFalse();
            assertThat(factory.getValidator().validate(new Bean(null, null))).hasSize(2);
        }
    }

    @Test
    void ignoresValidationXmlOnRequest() {
        name(HibernateValidator.class.getName());

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .buildValidatorFactory()) {
            assertThat(isOurs(factory)).isTrue();
        }
    }

    @Test
    void isTheApplicationsWhereItAsksForAProvider() {
        name(HibernateValidator.class.getName());

        try (ValidatorFactory factory =
                Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory()) {
            assertThat(isOurs(factory)).isTrue();
        }
    }

    @Test
    void refusesClassesThatAreNoProviders() {
        name("java.lang.String");

        assertThatThrownBy(() -> Validation.byDefaultProvider()
                        .providerResolver(() -> List.of(new VerityValidator()))
                        .configure()
                        .buildValidatorFactory())
                .isInstanceOf(ValidationException.class)
                .hasMessage("META-INF/validation.xml names the provider java.lang.String, which is not among those"
                        + " found: [dev.verity.validator.VerityValidator]. Add its jar or correct <default-provider>.");
    }

    @Test
    void refusesClassesThatDoNotExist() {
        name("a.Provider");

        assertThatThrownBy(Validation::buildDefaultValidatorFactory)
                .isInstanceOf(ValidationException.class)
                .hasMessage("META-INF/validation.xml names the class a.Provider in <default-provider>,"
                        + " which cannot be found. Correct the name or add the class.");
    }

    @Test
    void acceptsTheConfigurationOfAnotherProvider() {
        name(VerityValidator.class.getName());

        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .providerResolver(() -> List.of(new HibernateValidator(), new VerityValidator()))
                .configure()
                .addProperty("verity.fail_fast", "true")
                .buildValidatorFactory()) {
            assertThat(isOurs(factory)).isTrue();
            assertThat(factory.getValidator().validate(new Bean(null, null)))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage()).isEqualTo("must not be null"));
        }
    }
}
