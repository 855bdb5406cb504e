package dev.verity.internal.xml;

import dev.verity.internal.metadata.Cascade;
import dev.verity.internal.metadata.ContainerArgument;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.GroupConversion;
import dev.verity.internal.metadata.MappedPlace;
import dev.verity.internal.metadata.ValueMetadata;
import jakarta.validation.groups.Default;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what a field, getter, parameter, return-value or container-element-type element declares on its value. */
final class ValueReader {
    private final ClassNames classes;
    private final ConstraintReader constraints;

    ValueReader(ClassNames classes, ConstraintReader constraints) {
        this.classes = classes;
        this.constraints = constraints;
    }

    ValueMetadata read(XmlElement element, Type type, MappedPlace place) {
        return new ValueMetadata(
                type, constraints.read(element, place), cascade(element), containerElements(element, type, place));
    }

    private Cascade cascade(XmlElement element) {
        boolean valid = element.child("valid").isPresent();
        List<GroupConversion> conversions = conversions(element);
        return valid || !conversions.isEmpty() ? new Cascade(valid, conversions) : Cascade.NONE;
    }

    private List<GroupConversion> conversions(XmlElement parent) {
        List<GroupConversion> conversions = new ArrayList<>();
        Set<Class<?>> sources = new HashSet<>();
        for (XmlElement element : parent.children("convert-group")) {
            String written = element.optional("from");
            Class<?> from = written == null ? Default.class : classes.find(written, element.at());
            if (!sources.add(from)) {
                throw element.at()
                        .declarationError("the group " + from.getName()
                                + " is converted twice. Keep one <convert-group> from it.");
            }
            conversions.add(new GroupConversion(from, classes.find(element.required("to"), element.at())));
        }
        return conversions;
    }

    private List<ContainerElementMetadata> containerElements(XmlElement parent, Type type, MappedPlace place) {
        List<ContainerElementMetadata> elements = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (XmlElement element : parent.children("container-element-type")) {
            ContainerArgument argument = ContainerArgumentReader.read(element, type);
            if (!seen.add(argument.index())) {
                throw element.at().error("the container element type is configured twice. Merge the two.");
            }
            ValueMetadata value = read(element, argument.type(), place.containerElement(argument));
            elements.add(new ContainerElementMetadata(argument.container(), argument.index(), value));
        }
        return elements;
    }
}
