package dev.verity.internal.mapping;

import dev.verity.internal.constraint.AnnotationBuilder;
import dev.verity.mapping.ConstraintDeclaration;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives the attributes of a declaration as annotations have them: declarations within it become annotations. */
final class AttributeValues {
    private AttributeValues() {}

    static Map<String, Object> of(ConstraintDeclaration<?> declaration) {
        Map<String, Object> values = new LinkedHashMap<>();
        declaration.attributes().forEach((name, value) -> values.put(name, of(value)));
        return values;
    }

    private static Object of(Object value) {
        if (value instanceof ConstraintDeclaration<?> declaration) {
            return annotation(declaration);
        }
        if (value instanceof ConstraintDeclaration<?>[] declarations) {
            Object array = Array.newInstance(declarations[0].type(), declarations.length);
            for (int i = 0; i < declarations.length; i++) {
                Array.set(array, i, annotation(declarations[i]));
            }
            return array;
        }
        return value;
    }

    private static Annotation annotation(ConstraintDeclaration<?> declaration) {
        return AnnotationBuilder.of(declaration.type(), of(declaration));
    }
}
