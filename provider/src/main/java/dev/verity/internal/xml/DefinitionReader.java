package dev.verity.internal.xml;

import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.constraint.ValidatorOverrides.Entry;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code <constraint-definition>} elements. */
final class DefinitionReader {
    private final Map<Class<? extends Annotation>, Entry> entries = new HashMap<>();
    private final Map<Class<?>, Location> seen = new HashMap<>();

    private DefinitionReader() {}

    static ValidatorOverrides read(List<MappingFile> files) {
        DefinitionReader reader = new DefinitionReader();
        for (MappingFile file : files) {
            file.root().children("constraint-definition").forEach(element -> reader.read(element, file.classes()));
        }
        return reader.entries.isEmpty() ? ValidatorOverrides.NONE : new ValidatorOverrides(reader.entries);
    }

    private void read(XmlElement element, ClassNames classes) {
        Class<?> type = classes.find(element.required("annotation"), element.at());
        if (!type.isAnnotation()) {
            throw element.at().error(type.getName() + " is not an annotation type. Name a constraint.");
        }
        Location first = seen.putIfAbsent(type, element.at());
        if (first != null) {
            throw element.at()
                    .error("@" + type.getName() + " is defined twice, first at " + first + ". Merge the two elements.");
        }
        element.child("validated-by")
                .ifPresent(validatedBy -> entries.put(type.asSubclass(Annotation.class), entry(validatedBy, classes)));
    }

    private static Entry entry(XmlElement validatedBy, ClassNames classes) {
        List<Class<? extends ConstraintValidator<?, ?>>> validators = new ArrayList<>();
        for (XmlElement value : validatedBy.children("value")) {
            validators.add(validator(classes.find(value.trimmed(), value.at()), value.at()));
        }
        return new Entry(validators, validatedBy.flag("include-existing-validators", true));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends ConstraintValidator<?, ?>> validator(Class<?> type, Location at) {
        if (!ConstraintValidator.class.isAssignableFrom(type)) {
            throw at.error(
                    type.getName() + " does not implement jakarta.validation.ConstraintValidator. Name one that does.");
        }
        return (Class<? extends ConstraintValidator<?, ?>>) type;
    }
}
