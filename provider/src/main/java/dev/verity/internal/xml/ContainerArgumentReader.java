package dev.verity.internal.xml;

import dev.verity.internal.metadata.ContainerArgument;
import java.lang.reflect.Type;

/** Reads of which type argument a {@code <container-element-type>} speaks. */
final class ContainerArgumentReader {
    private ContainerArgumentReader() {}

    static ContainerArgument read(XmlElement element, Type declared) {
        return ContainerArgument.of(declared, index(element, ContainerArgument.countOf(declared), declared));
    }

    private static int index(XmlElement element, int parameters, Type declared) {
        String type = declared.getTypeName();
        if (parameters == 0) {
            throw element.at()
                    .error(type + " has no type parameters, so it has no container elements. Remove the element.");
        }
        String written = element.optional("type-argument-index");
        if (written == null && parameters > 1) {
            throw element.at()
                    .error(type + " has " + parameters
                            + " type parameters. Tell by type-argument-index=\"0\" and so on which is meant.");
        }
        int index = written == null ? 0 : number(written, element);
        if (index < 0 || index >= parameters) {
            throw element.at()
                    .error("type-argument-index=\"" + written + "\" does not exist: " + type + " has the indexes 0 to "
                            + (parameters - 1) + ".");
        }
        return index;
    }

    private static int number(String written, XmlElement element) {
        try {
            return Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw element.at()
                    .error("type-argument-index=\"" + written + "\" is not a number. Write 0, 1 and so on.", e);
        }
    }
}
