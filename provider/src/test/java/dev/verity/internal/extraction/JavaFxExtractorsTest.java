package dev.verity.internal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs against stand-ins for JavaFX, compiled here: it must be found by name alone. */
class JavaFxExtractorsTest {

    private static final Map<String, String> SOURCES = Map.of(
            "javafx.beans.value.ObservableValue", "public interface ObservableValue<T> { T getValue(); }",
            "javafx.beans.property.ReadOnlyListProperty",
                    "public abstract class ReadOnlyListProperty<E> extends java.util.ArrayList<E>"
                            + " implements javafx.beans.value.ObservableValue<java.util.List<E>> {}",
            "javafx.beans.property.ListProperty",
                    "public class ListProperty<E> extends ReadOnlyListProperty<E> {"
                            + " public java.util.List<E> getValue() { return this; } }",
            "javafx.beans.property.ReadOnlySetProperty",
                    "public abstract class ReadOnlySetProperty<E> extends java.util.HashSet<E>"
                            + " implements javafx.beans.value.ObservableValue<java.util.Set<E>> {}",
            "javafx.beans.property.SetProperty",
                    "public class SetProperty<E> extends ReadOnlySetProperty<E> {"
                            + " public java.util.Set<E> getValue() { return this; } }",
            "javafx.beans.property.ReadOnlyMapProperty",
                    "public abstract class ReadOnlyMapProperty<K, V> extends java.util.HashMap<K, V>"
                            + " implements javafx.beans.value.ObservableValue<java.util.Map<K, V>> {}",
            "javafx.beans.property.MapProperty",
                    "public class MapProperty<K, V> extends ReadOnlyMapProperty<K, V> {"
                            + " public java.util.Map<K, V> getValue() { return this; } }",
            "javafx.beans.property.StringProperty",
                    "public class StringProperty implements javafx.beans.value.ObservableValue<String> {"
                            + " public String getValue() { return \"text\"; } }");

    private static URLClassLoader loader;
    private static ValueExtractors extractors;

    @BeforeAll
    static void compile(@TempDir Path output) throws IOException {
        List<JavaFileObject> units = new ArrayList<>();
        SOURCES.forEach((name, source) -> units.add(new Source(name, source)));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
            assertThat(compiler.getTask(null, files, null, List.of("-proc:none"), null, units)
                            .call())
                    .isTrue();
        }
        loader = new URLClassLoader(new URL[] {output.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        extractors = ValueExtractors.builtIn(loader);
        SOURCES.keySet().forEach(JavaFxExtractorsTest::load);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String content;

        Source(String name, String declaration) {
            super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            content = "package " + name.substring(0, name.lastIndexOf('.')) + "; " + declaration;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ReadOnlyListProperty, 0, LIST",
        "ListProperty, 0, LIST",
        "ReadOnlySetProperty, 0, ITERABLE",
        "SetProperty, 0, ITERABLE",
        "ReadOnlyMapProperty, 0, MAP_KEY",
        "ReadOnlyMapProperty, 1, MAP_VALUE",
        "MapProperty, 0, MAP_KEY",
        "MapProperty, 1, MAP_VALUE",
    })
    void haveTheShapeOfTheirCollection(String name, int typeArgument, Shape shape) {
        Class<?> property = load("javafx.beans.property." + name);
        ValueExtractorDescriptor descriptor = extractors.forContainerElement(property, typeArgument);
        assertThat(descriptor.containerType()).isEqualTo(property);
        assertThat(descriptor.shape()).isEqualTo(shape);
    }

    @Test
    void unwrapObservableValuesByDefault() throws Exception {
        Class<?> property = load("javafx.beans.property.StringProperty");
        ValueExtractorDescriptor descriptor = extractors.forUnwrapping(property, ValidateUnwrappedValue.DEFAULT);
        RecordingReceiver receiver = new RecordingReceiver();
        descriptor.extract(property.getConstructor().newInstance(), receiver);
        assertThat(receiver.received).containsExactly("null=text");
        assertThat(descriptor.elementTypeOf(property)).isEqualTo(String.class);
    }

    @Test
    void leaveCollectionPropertiesWrapped() {
        Stream.of("ListProperty", "SetProperty", "MapProperty")
                .map(name -> load("javafx.beans.property." + name))
                .forEach(property -> assertThat(extractors.forUnwrapping(property, ValidateUnwrappedValue.DEFAULT))
                        .isNull());
    }

    @Test
    void areChosenForTheContainerFoundAtRunTime() {
        CascadedExtractors cascade = extractors.forCascade(List.class, 0);
        assertThat(cascade.forRuntimeType(load("javafx.beans.property.ListProperty"))
                        .containerType())
                .isEqualTo(load("javafx.beans.property.ListProperty"));
        assertThat(cascade.only()).isNull();
        assertThat(cascade.shape()).isEqualTo(Shape.LIST);
    }

    @Test
    void areMissingWithoutJavaFx() {
        assertThat(JavaFxExtractors.in(ClassLoader.getPlatformClassLoader()))
                .extracting(descriptor -> descriptor.containerType().getClassLoader())
                .doesNotContain(loader);
    }

    @Test
    void cascadeIntoTheValuesOfAMapProperty() {
        Class<?> property = load("javafx.beans.property.MapProperty");
        assertThat(extractors.forLegacyCascade(property).shape()).isEqualTo(Shape.MAP_VALUE);
    }
}
