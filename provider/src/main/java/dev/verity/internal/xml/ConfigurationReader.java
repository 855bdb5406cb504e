package dev.verity.internal.xml;

import jakarta.validation.executable.ExecutableType;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives the syntax tree of {@code META-INF/validation.xml} as a configuration. */
final class ConfigurationReader {
    private ConfigurationReader() {}

    static XmlConfiguration read(XmlDocument document) {
        XmlElement root = document.parse(ConfigurationGrammar.GRAMMAR);
        Optional<XmlElement> executables = root.child("executable-validation");
        return new XmlConfiguration(
                root.childText("default-provider"),
                root.childText("message-interpolator"),
                root.childText("traversable-resolver"),
                root.childText("constraint-validator-factory"),
                root.childText("parameter-name-provider"),
                root.childText("clock-provider"),
                new LinkedHashSet<>(root.texts("value-extractor")),
                executables.map(element -> element.flag("enabled", true)).orElse(true),
                executables
                        .flatMap(element -> element.child("default-validated-executable-types"))
                        .map(ConfigurationReader::executableTypes)
                        .orElse(XmlConfiguration.DEFAULT_EXECUTABLE_TYPES),
                new LinkedHashSet<>(root.texts("constraint-mapping")),
                properties(root));
    }

    private static Set<ExecutableType> executableTypes(XmlElement element) {
        Set<ExecutableType> types = EnumSet.noneOf(ExecutableType.class);
        element.children("executable-type").forEach(type -> types.add(executableType(type)));
        if (types.isEmpty()) {
            throw element.at().error("at least one <executable-type> is needed. Use NONE to validate no executables.");
        }
        if (types.contains(ExecutableType.ALL)) {
            return EnumSet.of(
                    ExecutableType.CONSTRUCTORS, ExecutableType.NON_GETTER_METHODS, ExecutableType.GETTER_METHODS);
        }
        types.remove(ExecutableType.NONE);
        return types;
    }

    private static ExecutableType executableType(XmlElement element) {
        return switch (element.trimmed()) {
            case "NONE" -> ExecutableType.NONE;
            case "CONSTRUCTORS" -> ExecutableType.CONSTRUCTORS;
            case "NON_GETTER_METHODS" -> ExecutableType.NON_GETTER_METHODS;
            case "GETTER_METHODS" -> ExecutableType.GETTER_METHODS;
            case "ALL" -> ExecutableType.ALL;
            default ->
                throw element.at()
                        .error("\"" + element.trimmed() + "\" is not an executable type."
                                + " Use NONE, CONSTRUCTORS, NON_GETTER_METHODS, GETTER_METHODS or ALL.");
        };
    }

    private static Map<String, String> properties(XmlElement root) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (XmlElement property : root.children("property")) {
            properties.put(property.required("name"), property.trimmed());
        }
        return properties;
    }
}
