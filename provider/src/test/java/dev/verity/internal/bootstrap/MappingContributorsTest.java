package dev.verity.internal.bootstrap;

import static dev.verity.mapping.Constraints.notNull;
import static dev.verity.mapping.Constraints.positive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.mapping.ConstraintMappingContributor;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingContributorsTest {
    private static final String SERVICE = "META-INF/services/" + ConstraintMappingContributor.class.getName();

    private ResourceFolder folder;

    static class Bean {
        @Nullable
        Object one;

        int two;
    }

    public static final class One implements ConstraintMappingContributor {
        @Override
        public void contribute(Mappings mappings) {
            mappings.add().type(Bean.class).field("one").constraint(notNull());
        }
    }

    static final class Two implements ConstraintMappingContributor {
        @Override
        public void contribute(Mappings mappings) {
            mappings.add();
            mappings.add().type(Bean.class).field("two").constraint(positive());
        }
    }

    @BeforeEach
    void makeFolder(@TempDir Path path) {
        folder = new ResourceFolder(path);
    }

    private VerityConfiguration configuration() {
        return Validation.byProvider(VerityValidator.class).configure().externalClassLoader(folder.loader());
    }

    private static List<String> paths(VerityConfiguration configuration) {
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator().validate(new Bean()).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .toList();
        }
    }

    @Test
    void areFoundAsServices() {
        folder.with(SERVICE, One.class.getName());

        assertThat(paths(configuration())).containsExactly("one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"verity.constraint_mapping_contributors", "hibernate.validator.constraint_mapping_contributors"})
    void areNamedByProperties(String property) {
        assertThat(paths(configuration().addProperty(property, " " + Two.class.getName() + " , ")))
                .containsExactly("two");
    }

    @Test
    void areNamedByOurPropertyWhereBothAreThere() {
        assertThat(paths(configuration()
                        .addProperty("hibernate.validator.constraint_mapping_contributors", "no.such.Contributor")
                        .addProperty("verity.constraint_mapping_contributors", Two.class.getName())))
                .containsExactly("two");
    }

    @Test
    void areNamedByTheFile() {
        folder.withValidationXml(
                "<property name='verity.constraint_mapping_contributors'>%s</property>".formatted(Two.class.getName()));

        assertThat(paths(configuration())).containsExactly("two");
        assertThat(paths(configuration().ignoreXmlConfiguration())).isEmpty();
    }

    @Test
    void mayNotMapTheSameClass() {
        folder.with(SERVICE, One.class.getName());
        VerityConfiguration configuration =
                configuration().addProperty(VerityConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS, Two.class.getName());

        assertThatThrownBy(configuration::buildValidatorFactory)
                .isInstanceOf(ValidationException.class)
                .hasMessage(Bean.class.getName() + " is mapped by two constraint mappings. Let one of them map it.");
    }

    @Test
    void areReportedIfTheyDoNotExist() {
        assertThatThrownBy(() -> paths(configuration()
                        .addProperty(VerityConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS, "no.such.Contributor")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The property verity.constraint_mapping_contributors names the class no.such.Contributor,"
                        + " which cannot be found. Correct the name or add the class.");
    }

    @Test
    void areReportedIfTheyAreSomethingElse() {
        assertThatThrownBy(() -> paths(configuration()
                        .addProperty(VerityConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS, "java.lang.String")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("The property verity.constraint_mapping_contributors names java.lang.String, which does not"
                        + " implement dev.verity.mapping.ConstraintMappingContributor. Name one that does.");
    }

    @Test
    void areReportedIfAServiceDoesNotExist() {
        folder.with(SERVICE, "no.such.Contributor");

        assertThatThrownBy(() -> paths(configuration()))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("no.such.Contributor")
                .hasMessageEndingWith("Correct the file " + SERVICE + " that names it.");
    }
}
