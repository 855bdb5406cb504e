package dev.verity.bridge;

import dev.verity.mapping.ConstraintDeclaration;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.cfg.AnnotationDef;

/** Translates definitions of annotations to Verity's declarations. */
final class Declarations {
    private Declarations() {}

    static ConstraintDeclaration<? extends Annotation> of(AnnotationDef<?, ?> definition) {
        ConstraintDeclaration<? extends Annotation> declaration =
                ConstraintDeclaration.of(Definitions.type(definition));
        for (Map.Entry<String, Object> value : Definitions.values(definition).entrySet()) {
            declaration = declaration.with(value.getKey(), value(value.getValue()));
        }
        return declaration;
    }

    /** A list holds annotations, of which one may stand for an array. */
    private static Object value(Object value) {
        if (!(value instanceof List<?> definitions)) {
            return value;
        }
        ConstraintDeclaration<?>[] declarations = new ConstraintDeclaration<?>[definitions.size()];
        for (int i = 0; i < declarations.length; i++) {
            declarations[i] = of((AnnotationDef<?, ?>) definitions.get(i));
        }
        return declarations.length == 1 ? declarations[0] : declarations;
    }
}
