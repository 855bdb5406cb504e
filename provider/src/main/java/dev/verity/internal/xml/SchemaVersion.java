package dev.verity.internal.xml;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A published version of the XML schemas, in order of publication. */
enum SchemaVersion {
    V1_0("1.0", "http://jboss.org/xml/ns/javax/validation/"),
    V1_1("1.1", "http://jboss.org/xml/ns/javax/validation/"),
    V2_0("2.0", "http://xmlns.jcp.org/xml/ns/validation/"),
    V3_0("3.0", "https://jakarta.ee/xml/ns/validation/"),
    V3_1("3.1", "https://jakarta.ee/xml/ns/validation/"),
    V4_0("4.0", "https://jakarta.ee/xml/ns/validation/");

    private final String number;
    private final String namespaceBase;

    SchemaVersion(String number, String namespaceBase) {
        this.number = number;
        this.namespaceBase = namespaceBase;
    }

    static Optional<SchemaVersion> of(String number) {
        return Arrays.stream(values())
                .filter(version -> version.number.equals(number))
                .findFirst();
    }

    /** All versions in words, for messages. */
    static String all() {
        return Arrays.stream(values()).map(SchemaVersion::number).collect(Collectors.joining(", "));
    }

    String number() {
        return number;
    }

    /** The namespace of a schema in this version, as {@code mapping}. */
    String namespace(String schema) {
        return namespaceBase + schema;
    }

    boolean includes(SchemaVersion since) {
        return compareTo(since) >= 0;
    }
}
