package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.ValueExtractor;
import jakarta.validation.valueextraction.ValueExtractorDeclarationException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractorConfigurationTest {
    private ResourceFolder folder;

    record Bean(Components.Box<@NotNull Object> box) {}

    @BeforeEach
    void makeFolderWithService(@TempDir Path path) {
        folder = new ResourceFolder(path)
                .with("META-INF/services/" + ValueExtractor.class.getName(), Components.OneExtractor.class.getName());
    }

    private VerityConfiguration configuration() {
        return Validation.byProvider(VerityValidator.class).configure().externalClassLoader(folder.loader());
    }

    private static String pathFoundBy(Validator validator) {
        return validator
                .validate(new Bean(new Components.Box<>(null)))
                .iterator()
                .next()
                .getPropertyPath()
                .toString();
    }

    @Test
    void findsServices() {
        try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
            assertThat(pathFoundBy(factory.getValidator())).isEqualTo("box.<one>");
        }
    }

    @Test
    void letsValidationXmlReplaceServices() {
        folder.withValidationXml(
                "<value-extractor>%s</value-extractor>".formatted(Components.TwoExtractor.class.getName()));

        try (ValidatorFactory factory = configuration().buildValidatorFactory()) {
            assertThat(pathFoundBy(factory.getValidator())).isEqualTo("box.<two>");
        }
    }

    @Test
    void letsTheApplicationReplaceThoseOfValidationXml() {
        folder.withValidationXml(
                "<value-extractor>%s</value-extractor>".formatted(Components.TwoExtractor.class.getName()));

        try (ValidatorFactory factory = configuration()
                .addValueExtractor(new Components.ThreeExtractor())
                .buildValidatorFactory()) {
            assertThat(pathFoundBy(factory.getValidator())).isEqualTo("box.<three>");
        }
    }

    @Test
    void letsAValidatorReplaceThoseOfItsFactory() {
        try (ValidatorFactory factory = configuration()
                .addValueExtractor(new Components.ThreeExtractor())
                .buildValidatorFactory()) {
            Validator validator = factory.usingContext()
                    .addValueExtractor(new Components.TwoExtractor())
                    .getValidator();

            assertThat(pathFoundBy(validator)).isEqualTo("box.<two>");
            assertThat(pathFoundBy(factory.getValidator())).isEqualTo("box.<three>");
        }
    }

    @Test
    void refusesTwoForTheSameTypeAndTypeParameter() {
        VerityConfiguration configuration = configuration().addValueExtractor(new Components.OneExtractor());

        assertThatThrownBy(() -> configuration.addValueExtractor(new Components.TwoExtractor()))
                .isInstanceOf(ValueExtractorDeclarationException.class)
                .hasMessage(
                        "Value extractors %s and %s both extract type parameter T of %s."
                                + " Declare only one of them in the same place.",
                        Components.OneExtractor.class.getName(),
                        Components.TwoExtractor.class.getName(),
                        Components.Box.class.getName());
    }
}
