package dev.verity.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DefinitionsTest {
    @Test
    void tellTheirTypeAndAttributes() {
        SizeDef definition = new SizeDef().min(1).message("m");

        assertThat(Definitions.type(definition)).isEqualTo(Size.class);
        assertThat(Definitions.values(definition)).isEqualTo(Map.of("min", 1, "message", "m"));
        assertThat(definition).hasToString("@jakarta.validation.constraints.Size{min=1, message=m}");
    }

    @Test
    void nameAttributesOfAnyConstraint() {
        assertThat(Definitions.values(new GenericConstraintDef<>(Size.class).param("max", 3)))
                .isEqualTo(Map.of("max", 3));
    }

    @Test
    void collectAnnotations() {
        SizeDef inner = new SizeDef();
        WithAnnotations definition = new WithAnnotations().with(inner).with(inner);

        assertThat(Definitions.values(definition)).isEqualTo(Map.of("all", List.of(inner, inner)));
    }

    @TestFactory
    Stream<DynamicTest> setAttributesThatExist() throws Exception {
        Path root = Path.of(ConstraintDef.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return definitions(root).map(name -> DynamicTest.dynamicTest(name, () -> setsAttributes(Class.forName(name))));
    }

    private static Stream<String> definitions(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("org/hibernate/validator/cfg/defs"))) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith("Def.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static void setsAttributes(Class<?> definition) throws ReflectiveOperationException {
        for (Method setter : definition.getDeclaredMethods()) {
            if (!setter.isSynthetic()) {
                ConstraintDef<?, ?> made =
                        (ConstraintDef<?, ?>) definition.getConstructor().newInstance();
                setter.invoke(made, example(setter.getParameterTypes()[0]));
                String attribute = Definitions.values(made).keySet().iterator().next();
                assertThat(Definitions.type(made).getMethod(attribute).getReturnType())
                        .isEqualTo(setter.getParameterTypes()[0]);
            }
        }
    }

    private static Object example(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return type.isEnum()
                ? type.getEnumConstants()[0]
                : type == String.class ? "" : Array.get(Array.newInstance(type, 1), 0);
    }

    private static final class WithAnnotations extends ConstraintDef<WithAnnotations, Size> {
        private WithAnnotations() {
            super(Size.class);
        }

        private WithAnnotations with(ConstraintDef<?, ?> annotation) {
            return addAnnotationAsParameter("all", annotation);
        }
    }
}
