package dev.verity.internal.constraint;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;

/** Makes constraints from annotations in tests. */
final class Uses {
    static final ConstraintDefinitions DEFINITIONS = new ConstraintDefinitions(ValidatorOverrides.NONE, List::of);

    private Uses() {}

    static ConstraintUse onType(Class<?> type) {
        return use(type, new ConstraintSite(type.getSimpleName(), ConstraintSite.Kind.TYPE, null));
    }

    static ConstraintUse onField(Class<?> type, String name) {
        try {
            return use(
                    type.getDeclaredField(name),
                    new ConstraintSite(type.getSimpleName() + "#" + name, ConstraintSite.Kind.VALUE, null));
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    static ConstraintUse onMethod(Class<?> type, String name, Class<?>... parameters) {
        try {
            var method = type.getDeclaredMethod(name, parameters);
            String where = type.getSimpleName() + "#" + name + "()";
            return use(method, new ConstraintSite(where, ConstraintSite.Kind.EXECUTABLE, method));
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static ConstraintUse use(AnnotatedElement element, ConstraintSite site) {
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            for (Annotation constraint : DEFINITIONS.constraintsIn(annotation)) {
                return DEFINITIONS.use(constraint, site);
            }
        }
        throw new AssertionError("No constraint on " + element);
    }
}
