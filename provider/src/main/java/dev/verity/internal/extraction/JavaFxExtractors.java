package dev.verity.internal.extraction;

import static dev.verity.internal.extraction.BuiltInExtractors.typeArgument;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The extractors for JavaFX properties (Jakarta Validation 4.3), where JavaFX is present.
 *
 * <p>Its classes are found by name and never linked to; where its most general one is missing, no other is looked for. List, set
 * and map properties are collections themselves.
 */
final class JavaFxExtractors {

    private final ClassLoader loader;
    private final List<ValueExtractorDescriptor> found = new ArrayList<>();

    private JavaFxExtractors(ClassLoader loader) {
        this.loader = loader;
    }

    static List<ValueExtractorDescriptor> in(ClassLoader loader) {
        return loader == JavaFxExtractors.class.getClassLoader() ? Own.FOUND : search(loader);
    }

    private static List<ValueExtractorDescriptor> search(ClassLoader loader) {
        JavaFxExtractors extractors = new JavaFxExtractors(loader);
        Class<?> observable = extractors.load("javafx.beans.value.ObservableValue");
        if (observable == null) {
            return List.of();
        }
        extractors.addObservableValue(observable);
        extractors.add("ListProperty", 0, Shape.LIST);
        extractors.add("SetProperty", 0, Shape.ITERABLE);
        extractors.add("MapProperty", 0, Shape.MAP_KEY);
        extractors.add("MapProperty", 1, Shape.MAP_VALUE);
        return extractors.found;
    }

    private void add(String name, int typeArgument, Shape shape) {
        for (String prefix : List.of("ReadOnly", "")) {
            Class<?> property = load("javafx.beans.property." + prefix + name);
            if (property != null) {
                found.add(typeArgument(property, typeArgument, shape));
            }
        }
    }

    private void addObservableValue(Class<?> observable) {
        Definition definition = new Definition(observable, 0, null);
        found.add(ValueExtractorDescriptor.builtIn(definition, true, new ObservableValueExtractor(observable)));
    }

    private @Nullable Class<?> load(String name) {
        Class<?> seen = load(name, loader);
        ClassLoader own = JavaFxExtractors.class.getClassLoader();
        return seen == null && own != loader ? load(name, own) : seen;
    }

    private static @Nullable Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    /** What our own class loader finds, looked for once. */
    private static final class Own {
        static final List<ValueExtractorDescriptor> FOUND = search(JavaFxExtractors.class.getClassLoader());
    }
}
