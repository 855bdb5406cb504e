package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.VerityValidator;
import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.builder.BuildStepBuilder;
import io.quarkus.builder.item.BuildItem;
import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BiConsumer;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Native images are told of all that validation finds by name while an application runs. */
class NativeMetadataTest {
    private static final String VALIDATION_XML = """
            <validation-config xmlns="https://jakarta.ee/xml/ns/validation/configuration" version="3.1">
              <constraint-mapping>voyages/mapping.xml</constraint-mapping>
            </validation-config>
            """;
    private static final String MAPPING = """
            <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
              <default-package>dev.verity.quarkus.deployment</default-package>
              <bean class="Voyages$Buoy" ignore-annotations="false">
                <field name="light">
                  <constraint annotation="dev.verity.quarkus.deployment.Voyages$Lit">
                    <element name="colour">red</element>
                  </constraint>
                </field>
              </bean>
            </constraint-mappings>
            """;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Voyages.class.getDeclaredClasses())
                    .addClasses(Voyages.class, Voyages.Code.List.class)
                    .addClasses(NativeMetadata.class, ProviderMetadata.class)
                    .addAsResource(new StringAsset(VALIDATION_XML), "META-INF/validation.xml")
                    .addAsResource(new StringAsset(MAPPING), "voyages/mapping.xml")
                    .addAsResource(
                            new StringAsset(Voyages.ByServiceValidator.class.getName()),
                            "META-INF/services/jakarta.validation.ConstraintValidator")
                    .addAsResource(
                            new StringAsset(Voyages.BoxExtractor.class.getName()),
                            "META-INF/services/jakarta.validation.valueextraction.ValueExtractor")
                    .addAsResource(
                            new StringAsset("voyages.code=no code\nvoyages.known=not known\n"),
                            "ValidationMessages.properties")
                    .addAsResource(new StringAsset("voyages.code=kein Code\n"), "ValidationMessages_de.properties")
                    .addAsResource(
                            new StringAsset("voyages.seaworthy=she sinks\n"),
                            "ContributorValidationMessages.properties"))
            .overrideConfigKey("quarkus.verity.engine", "interpreted")
            .overrideConfigKey("quarkus.locales", "en,de")
            .overrideConfigKey("quarkus.default-locale", "de")
            .addBuildChainCustomizer(NativeMetadataTest::customize);

    private static void customize(BuildChainBuilder build) {
        build.addBuildStep(context ->
                        ReflectionLog.transformers(VerityValidator.class).forEach(context::produce))
                .produces(BytecodeTransformerBuildItem.class)
                .build();
        BuildStepBuilder keeping = build.addBuildStep(context -> {
            NativeMetadata.keep(context);
            context.produce(new GeneratedResourceBuildItem("voyages.txt", new byte[0]));
        });
        NativeMetadata.ITEMS.forEach(item -> keeping.consumes(item.asSubclass(BuildItem.class)));
        keeping.produces(GeneratedResourceBuildItem.class).build();
    }

    @Inject
    Validator validator;

    @Inject
    Voyages.Office office;

    private final NativeMetadata metadata = NativeMetadata.kept();
    private final ProviderMetadata provider = ProviderMetadata.read();
    private final Set<String> unknown = new ConcurrentSkipListSet<>();
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    @Test
    void coversWhatIsFoundByName() {
        System.getProperties().put(ReflectionLog.KEY, (BiConsumer<String, Object[]>) this::check);
        try {
            validateAll();
        } finally {
            System.getProperties().remove(ReflectionLog.KEY);
        }
        assertThat(seen)
                .as("found by name")
                .contains(
                        "fields " + Voyages.Vessel.class.getName(),
                        "methods " + Voyages.Named.class.getName(),
                        "methods " + Voyages.Known.class.getName(),
                        "constructors " + Voyages.SeaworthyValidator.class.getName(),
                        "file ValidationMessages_de.properties");
        assertThat(unknown).isEmpty();
    }

    @Test
    void coversWhatIsReadWhereAFactoryIsBuilt() {
        assertThat(metadata.lines())
                .contains(
                        "class " + Voyages.Late.class.getName(),
                        "class " + Voyages.Everything.class.getName(),
                        "constructors " + Voyages.ByRoute.class.getName(),
                        "constructors " + Voyages.BoxExtractor.class.getName(),
                        "constructors " + Voyages.LitValidator.class.getName(),
                        "proxy " + Voyages.Known.class.getName(),
                        "proxy " + Voyages.Lit.class.getName(),
                        "methods " + Voyages.Code.List.class.getName(),
                        "file META-INF/validation.xml",
                        "file voyages/mapping.xml",
                        "bundle ValidationMessages",
                        "bundle ContributorValidationMessages",
                        "service " + Voyages.ByServiceValidator.class.getName(),
                        "service " + Voyages.BoxExtractor.class.getName(),
                        "service " + VerityValidator.class.getName());
    }

    @Test
    void leavesOutWhatIsNotValidated() {
        assertThat(metadata.lines()).noneMatch(line -> line.endsWith(Voyages.class.getName()));
    }

    private void validateAll() {
        assertThat(messages(new Voyages.Ship(), Default.class))
                .contains("she sinks", "muss kleiner oder gleich 100 sein", "muss kleiner oder gleich 6 sein");
        assertThat(messages(new Voyages.Ship(), Voyages.Everything.class)).isNotEmpty();
        assertThat(messages(new Voyages.Route(), Default.class)).hasSize(1);
        assertThat(messages(new Voyages.Buoy(), Default.class)).containsExactly("by service", "dark");
        assertThatThrownBy(() -> office.sail("", new Voyages.Route(), 2, 1))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("kein Code");
        assertThat(office.sail("OBAN", null, 1, 1)).isEqualTo("OBAN");
    }

    private Set<String> messages(Object bean, Class<?> group) {
        Set<String> messages = new TreeSet<>();
        for (ConstraintViolation<Object> violation : validator.validate(bean, group)) {
            messages.add(violation.getMessage());
        }
        return messages;
    }

    private void check(String call, Object[] arguments) {
        String method = call.substring(call.indexOf('.') + 1);
        if (arguments[0] instanceof Class<?> type) {
            switch (method) {
                case "getDeclaredFields", "getDeclaredField", "getFields", "getField" -> need("fields", type);
                case "getDeclaredMethods", "getDeclaredMethod", "getMethods", "getMethod" -> need("methods", type);
                case "getDeclaredConstructors", "getDeclaredConstructor", "getConstructors", "getConstructor" ->
                    need("constructors", type);
                case "getResource", "getResourceAsStream" -> need("file", (String) arguments[1]);
                default -> need("class", type);
            }
        } else if (arguments[0] instanceof Constructor<?> made) {
            need("constructors", made.getDeclaringClass());
        } else if (arguments[0] instanceof Executable called) {
            need("methods", called.getDeclaringClass());
        } else if (arguments[0] instanceof Field read) {
            need("fields", read.getDeclaringClass());
        } else {
            checkLoading(call, arguments);
        }
    }

    private void checkLoading(String call, Object[] arguments) {
        switch (call) {
            case "Class.forName" -> needIfPresent((String) arguments[0]);
            case "ClassLoader.loadClass" -> needIfPresent((String) arguments[1]);
            case "ResourceBundle.getBundle" -> need("bundle", (String) arguments[0]);
            case "Proxy.newProxyInstance" -> need("proxy", ((Class<?>[]) arguments[1])[0]);
            default -> need("file", (String) arguments[1]);
        }
    }

    /** Of arrays and classes of Java nothing is declared that matters, of annotations only the attributes of constraints. */
    private void need(String kind, Class<?> type) {
        boolean isOther = type.isAnnotation() && !metadata.has("class", type.getName());
        if (!type.isArray() && !type.getName().startsWith("java.") && !isOther) {
            need(kind, type.getName());
        }
    }

    private void needIfPresent(String type) {
        try {
            need("class", Class.forName(type, false, getClass().getClassLoader()));
        } catch (ClassNotFoundException e) {
            // asked whether it is there
        }
    }

    private void need(String kind, String name) {
        seen.add(kind + " " + name);
        if (!metadata.has(kind, name) && !provider.has(kind, name)) {
            unknown.add(kind + " " + name);
        }
    }
}
