package dev.verity.spring.aot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;

/** The classes whose objects a declared class is known to stand for: validation goes by the objects. */
final class Subtypes {
    private static final String JSON_SUBTYPES = "com.fasterxml.jackson.annotation.JsonSubTypes";

    private Subtypes() {}

    /** What a sealed class permits, and what Jackson is told to read. */
    static List<Class<?>> of(Class<?> type) {
        List<Class<?>> subtypes = new ArrayList<>();
        if (type.isSealed()) {
            subtypes.addAll(List.of(type.getPermittedSubclasses()));
        }
        MergedAnnotation<?> named = MergedAnnotations.from(type).get(JSON_SUBTYPES);
        if (named.isPresent()) {
            AnnotationAttributes attributes = named.asAnnotationAttributes(
                    MergedAnnotation.Adapt.CLASS_TO_STRING, MergedAnnotation.Adapt.ANNOTATION_TO_MAP);
            for (AnnotationAttributes subtype : attributes.getAnnotationArray("value")) {
                subtypes.add(org.springframework.util.ClassUtils.resolveClassName(
                        subtype.getString("value"), type.getClassLoader()));
            }
        }
        return subtypes;
    }
}
