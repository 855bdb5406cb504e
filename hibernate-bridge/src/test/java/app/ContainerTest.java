package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.cdi.Verity;
import dev.verity.internal.cdi.ValidationExtension;
import dev.verity.validator.PlanListings;
import dev.verity.validator.VerityValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A CDI container with the bridge's provider beside Verity's. */
class ContainerTest {
    @TempDir
    private Path folder;

    @ApplicationScoped
    static class Greeter {
        @NotNull
        String greet(@Length(min = 2) String name) {
            return "Hello " + name;
        }

        /** A getter by name where the strategy says so. */
        @NotNull
        public String name() {
            return null;
        }
    }

    /** Constrained by a contributor only: Weld keeps what it makes of a class for the containers that follow. */
    @ApplicationScoped
    static class Repeater {
        String repeat(String text) {
            return text;
        }
    }

    static class Bean {
        @NotNull
        Object value;

        String contributed = "";
    }

    public static class Contributor implements ConstraintMappingContributor {
        @Override
        public void createConstraintMappings(ConstraintMappingBuilder builder) {
            builder.addConstraintMapping()
                    .type(Bean.class)
                    .field("contributed")
                    .constraint(new SizeDef().min(1))
                    .type(Repeater.class)
                    .method("repeat", String.class)
                    .parameter(0)
                    .constraint(new NotNullDef());
        }
    }

    public static class Fluent implements GetterPropertySelectionStrategy {
        @Override
        public Optional<String> getProperty(ConstrainableExecutable executable) {
            return executable.getParameterTypes().length == 0 ? Optional.of(executable.getName()) : Optional.empty();
        }

        @Override
        public List<String> getGetterMethodNameCandidates(String property) {
            return List.of(property);
        }
    }

    @ApplicationScoped
    static class Names {
        String of(String property) {
            return property.toUpperCase(java.util.Locale.ROOT);
        }
    }

    static class Shouting implements PropertyNodeNameProvider {
        private final Names names;

        @Inject
        Shouting(Names names) {
            this.names = names;
        }

        @Override
        public String getName(Property property) {
            return names.of(property.getName());
        }
    }

    private String file = "";

    private static String provider(String name) {
        return name.isEmpty() ? "" : "<default-provider>" + name + "</default-provider>";
    }

    private SeContainer container(Class<?>... beans) throws IOException {
        Path path = folder.resolve("META-INF/validation.xml");
        Files.createDirectories(path.getParent());
        Files.writeString(
                path,
                "<validation-config xmlns='https://jakarta.ee/xml/ns/validation/configuration' version='3.1'>" + file
                        + "</validation-config>");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader()));
        try {
            return SeContainerInitializer.newInstance()
                    .disableDiscovery()
                    .addExtensions(new ValidationExtension())
                    .addBeanClasses(beans)
                    .initialize();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> paths(SeContainer container) {
        return container.select(Validator.class).get().validate(new Bean()).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    @Test
    void findsTheBridgeFirst() {
        assertThat(Validation.byDefaultProvider().configure()).isInstanceOf(HibernateValidatorConfiguration.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org.hibernate.validator.HibernateValidator", "dev.verity.validator.VerityValidator"})
    void injectsVerityAsTheDefaultUnderAnyOfItsNames(String name) throws IOException {
        file = provider(name);
        try (SeContainer container = container(Greeter.class, Names.class)) {
            assertThat(paths(container)).containsExactly("value");
            assertThat(container.select(Validator.class).get())
                    .isSameAs(container
                            .select(Validator.class, Verity.Literal.INSTANCE)
                            .get());
            assertThat(container.select(Validator.class).get().unwrap(PlanListings.class))
                    .isNotNull();
            assertThat(container.select(ValidatorFactory.class).get().unwrap(HibernateValidatorFactory.class))
                    .isNotNull();
            assertThatThrownBy(() -> container.select(Greeter.class).get().greet("A"))
                    .isInstanceOf(ConstraintViolationException.class)
                    .hasMessageContaining("greet.");
        }
    }

    @Test
    void honoursContributorsOfHibernateValidatorsContract() throws IOException {
        file = "<property name='hibernate.validator.constraint_mapping_contributors'>" + Contributor.class.getName()
                + "</property>";
        try (SeContainer container = container(Repeater.class)) {
            assertThat(paths(container)).containsExactly("value", "contributed");
            assertThatThrownBy(() -> container.select(Repeater.class).get().repeat(null))
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    @Test
    void honoursAStrategyForGettersOfHibernateValidatorsContract() throws IOException {
        try (SeContainer container = container(Greeter.class, Names.class)) {
            assertThatThrownBy(() -> container.select(Greeter.class).get().name())
                    .isInstanceOf(ConstraintViolationException.class);
        }
        file = "<property name='hibernate.validator.getter_property_selection_strategy'>" + Fluent.class.getName()
                + "</property>";
        try (SeContainer container = container(Greeter.class, Names.class)) {
            // getters are not validated when they are called, unless they are asked to be
            assertThat(container.select(Greeter.class).get().name()).isNull();
            assertThat(container.select(Validator.class).get().validate(new Greeter()))
                    .singleElement()
                    .satisfies(
                            violation -> assertThat(violation.getPropertyPath()).hasToString("name"));
        }
    }

    @Test
    void makesWhatPropertiesName() throws IOException {
        file = "<property name='hibernate.validator.property_node_name_provider'>" + Shouting.class.getName()
                + "</property>";
        try (SeContainer container = container(Greeter.class, Names.class)) {
            assertThat(paths(container)).containsExactly("VALUE");
        }
    }

    @Test
    void runsShadowMode() throws IOException {
        file = "<property name='verity.shadow'>" + HibernateValidator.class.getName() + "</property>"
                + "<property name='hibernate.validator.property_node_name_provider'>" + Shouting.class.getName()
                + "</property>";
        try (SeContainer container = container(Greeter.class, Names.class)) {
            assertThat(paths(container)).containsExactly("VALUE");
        }
        file = "<property name='verity.shadow'>" + VerityValidator.class.getName() + "</property>";
        try (SeContainer container = container(Greeter.class, Names.class)) {
            assertThat(paths(container)).containsExactly("value");
        }
    }
}
