package dev.verity.internal.xml;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.metadata.MetadataSource;
import dev.verity.internal.metadata.TypeDeclaration;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Makes constraint mappings of the newest schema from their content. */
final class Mappings {
    private static final String HEAD =
            "<constraint-mappings xmlns=\"https://jakarta.ee/xml/ns/validation/mapping\" version=\"3.1\">\n";

    private Mappings() {}

    static XmlDocument document(String name, String content) {
        return XmlDocument.read(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Parses mappings with the given contents; they are called {@code 1.xml} and so on, and their second line is the first given. */
    static ParsedMappings parse(String... contents) {
        List<String> all = Arrays.asList(contents);
        return ParsedMappings.parse(
                all.stream()
                        .map(content -> document(
                                (all.indexOf(content) + 1) + ".xml", HEAD + content + "\n</constraint-mappings>"))
                        .toList(),
                null);
    }

    static MetadataSource bind(String... contents) {
        ParsedMappings mappings = parse(contents);
        return mappings.bind(new ConstraintDefinitions(mappings.validatorOverrides(), List::of));
    }

    static String bean(Class<?> type, String content) {
        return "<bean class=\"" + type.getName() + "\">\n" + content + "\n</bean>";
    }

    static TypeDeclaration declaration(Class<?> type, String content) {
        return Objects.requireNonNull(bind(bean(type, content)).declarationOf(type));
    }
}
