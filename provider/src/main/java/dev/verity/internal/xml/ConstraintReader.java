package dev.verity.internal.xml;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.MappedPlace;
import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes constraints from {@code <constraint>} elements. */
final class ConstraintReader {
    private static final Set<String> RESERVED = Set.of("message", "groups", "payload");

    private final ConstraintDefinitions definitions;
    private final ClassNames classes;
    private final AnnotationReader annotations;

    ConstraintReader(ConstraintDefinitions definitions, ClassNames classes) {
        this.definitions = definitions;
        this.classes = classes;
        this.annotations = new AnnotationReader(classes);
    }

    /** The constraints among the children of an element. */
    List<ConstraintMetadata> read(XmlElement parent, MappedPlace place) {
        return parent.children("constraint").stream()
                .map(element -> constraint(element, place))
                .toList();
    }

    private ConstraintMetadata constraint(XmlElement element, MappedPlace place) {
        Class<? extends Annotation> type = constraintType(element);
        Annotation annotation = AnnotationReader.annotation(type, attributes(type, element), element.at());
        ConstraintUse use = definitions.use(annotation, place.site(element.at()));
        return ConstraintMetadata.of(use, place.host(), place.elementType(), place.describe(element.at()));
    }

    private Class<? extends Annotation> constraintType(XmlElement element) {
        Class<?> type = classes.find(element.required("annotation"), element.at());
        if (!type.isAnnotation() || !definitions.isConstraint(type.asSubclass(Annotation.class))) {
            throw element.at()
                    .error(type.getName() + " is not a constraint. Name an annotation type with @Constraint.");
        }
        return type.asSubclass(Annotation.class);
    }

    private Map<String, Object> attributes(Class<? extends Annotation> type, XmlElement element) {
        List<XmlElement> elements = element.children("element");
        elements.forEach(ConstraintReader::refuseReserved);
        Map<String, Object> attributes = annotations.attributes(type, elements);
        element.child("message").ifPresent(message -> attributes.put("message", message.trimmed()));
        element.child("groups").ifPresent(groups -> attributes.put("groups", classes(groups)));
        element.child("payload").ifPresent(payload -> attributes.put("payload", payload(payload)));
        return attributes;
    }

    private static void refuseReserved(XmlElement element) {
        String name = element.required("name");
        if (RESERVED.contains(name)) {
            throw element.at()
                    .error("the attribute " + name + " is not given by <element>. Use <" + name + "> before it.");
        }
    }

    private Class<?>[] classes(XmlElement list) {
        return list.children("value").stream()
                .map(value -> classes.find(value.trimmed(), value.at()))
                .toArray(Class<?>[]::new);
    }

    private Class<?>[] payload(XmlElement list) {
        Class<?>[] payload = classes(list);
        for (Class<?> type : payload) {
            if (!Payload.class.isAssignableFrom(type)) {
                throw list.at().error(type.getName() + " is no payload. Let it implement jakarta.validation.Payload.");
            }
        }
        return payload;
    }
}
