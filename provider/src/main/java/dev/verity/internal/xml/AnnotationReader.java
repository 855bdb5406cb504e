package dev.verity.internal.xml;

import dev.verity.internal.constraint.AnnotationBuilder;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes annotations from {@code <element>} elements (Jakarta Validation 3.1, section 9.1.3). */
final class AnnotationReader {
    private final ScalarValues scalars;

    AnnotationReader(ClassNames classes) {
        this.scalars = new ScalarValues(classes);
    }

    /** The attributes that the elements give, by name. */
    Map<String, Object> attributes(Class<? extends Annotation> type, List<XmlElement> elements) {
        Map<String, Object> attributes = new HashMap<>();
        for (XmlElement element : elements) {
            String name = element.required("name");
            if (attributes.put(name, value(attribute(type, name, element.at()), element)) != null) {
                throw element.at()
                        .error("@" + type.getSimpleName() + ": the attribute " + name
                                + " is given twice. Remove one <element>.");
            }
        }
        return attributes;
    }

    /** Makes the annotation and tells where it was written if that cannot be done. */
    static <A extends Annotation> A annotation(Class<A> type, Map<String, Object> attributes, Location at) {
        try {
            return AnnotationBuilder.of(type, attributes);
        } catch (ValidationException e) {
            throw at.error(String.valueOf(e.getMessage()), e);
        }
    }

    private static Method attribute(Class<? extends Annotation> type, String name, Location at) {
        try {
            return type.getDeclaredMethod(name);
        } catch (NoSuchMethodException e) {
            String known = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic())
                    .map(Method::getName)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw at.error(
                    "@" + type.getName() + " has no attribute " + name + ". Its attributes are: " + known + ".", e);
        }
    }

    private Object value(Method attribute, XmlElement element) {
        Class<?> component = attribute.getReturnType().getComponentType();
        if (component == null) {
            return single(attribute, written(element, attribute.getReturnType()), element);
        }
        boolean empty = element.children().isEmpty() && element.text().isBlank();
        return array(attribute.getName(), component, empty ? List.of() : written(element, component));
    }

    /** The elements that hold a value each: the annotations, the values, or the element itself with its text. */
    private static List<XmlElement> written(XmlElement element, Class<?> type) {
        List<XmlElement> annotations = element.children("annotation");
        List<XmlElement> values = element.children("value");
        boolean hasText = !element.text().isBlank();
        if (type.isAnnotation() ? hasText || !values.isEmpty() : !annotations.isEmpty()) {
            throw element.at()
                    .error("the attribute " + element.required("name") + " is of type " + type.getName()
                            + ". Write it with " + (type.isAnnotation() ? "<annotation>." : "text or <value>."));
        }
        if (hasText && !values.isEmpty()) {
            throw element.at()
                    .error("the attribute " + element.required("name")
                            + " is given by text and by <value>. Keep one of them.");
        }
        List<XmlElement> scalars = values.isEmpty() ? List.of(element) : values;
        return type.isAnnotation() ? annotations : scalars;
    }

    private Object single(Method attribute, List<XmlElement> written, XmlElement element) {
        Class<?> type = attribute.getReturnType();
        if (written.size() != 1) {
            throw element.at()
                    .error("the attribute " + attribute.getName() + " takes one value of type " + type.getName()
                            + ", but " + written.size() + " are given. Write exactly one.");
        }
        return convert(attribute.getName(), type, written.get(0));
    }

    private Object array(String attribute, Class<?> component, List<XmlElement> values) {
        Object array = Array.newInstance(component, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, convert(attribute, component, values.get(i)));
        }
        return array;
    }

    private Object convert(String attribute, Class<?> type, XmlElement written) {
        if (type.isAnnotation()) {
            Class<? extends Annotation> annotationType = type.asSubclass(Annotation.class);
            return annotation(annotationType, attributes(annotationType, written.children("element")), written.at());
        }
        return scalars.convert(attribute, type, written);
    }
}
