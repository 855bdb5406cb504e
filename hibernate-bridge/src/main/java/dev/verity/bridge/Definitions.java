package dev.verity.bridge;

import static java.util.Objects.requireNonNull;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.validator.cfg.AnnotationDef;
import org.jspecify.annotations.Nullable;

/** Reads definitions of annotations, whose own methods only write. */
public final class Definitions {
    private static volatile @Nullable Reader reader;

    private Definitions() {}

    /** Called by the definitions, before there is one. */
    public static void readBy(
            Function<AnnotationDef<?, ?>, Class<? extends Annotation>> type,
            Function<AnnotationDef<?, ?>, Map<String, Object>> values) {
        reader = new Reader(type, values);
    }

    /** Adds an annotation to an attribute, which becomes a list. */
    public static void add(Map<String, Object> values, String attribute, AnnotationDef<?, ?> annotation) {
        List<Object> all = new ArrayList<>();
        if (values.get(attribute) instanceof List<?> known) {
            all.addAll(known);
        }
        all.add(annotation);
        values.put(attribute, all);
    }

    static Class<? extends Annotation> type(AnnotationDef<?, ?> definition) {
        return reader().type.apply(definition);
    }

    /** The attributes that are set. Annotations are lists of definitions. */
    static Map<String, Object> values(AnnotationDef<?, ?> definition) {
        return reader().values.apply(definition);
    }

    private static Reader reader() {
        return requireNonNull(reader, "no definition has been made");
    }

    private record Reader(
            Function<AnnotationDef<?, ?>, Class<? extends Annotation>> type,
            Function<AnnotationDef<?, ?>, Map<String, Object>> values) {}
}
