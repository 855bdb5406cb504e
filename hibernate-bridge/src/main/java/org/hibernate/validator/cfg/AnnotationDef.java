package org.hibernate.validator.cfg;

import dev.verity.bridge.Definitions;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An annotation as data: its type and the values of its attributes. Not thread-safe.
 *
 * @param <C> the kind of definition, which is returned
 * @param <A> the annotation
 */
public abstract class AnnotationDef<C extends AnnotationDef<C, A>, A extends Annotation> {
    static {
        Definitions.readBy(definition -> definition.type, definition -> definition.values);
    }

    private final Class<A> type;
    private final Map<String, Object> values;

    /** With the defaults of the attributes. */
    protected AnnotationDef(Class<A> annotationType) {
        type = annotationType;
        values = new LinkedHashMap<>();
    }

    /** The same as another, sharing its attributes. */
    protected AnnotationDef(AnnotationDef<?, A> original) {
        type = original.type;
        values = original.values;
    }

    /** Sets an attribute. */
    @SuppressWarnings("unchecked") // a definition names itself as C
    protected C addParameter(String key, Object value) {
        values.put(key, value);
        return (C) this;
    }

    /** Sets an attribute that is an annotation, or adds one to an attribute that is an array of annotations. */
    @SuppressWarnings("unchecked") // a definition names itself as C
    protected C addAnnotationAsParameter(String key, AnnotationDef<?, ?> value) {
        Definitions.add(values, key, value);
        return (C) this;
    }

    @Override
    public String toString() {
        return "@" + type.getName() + values;
    }
}
