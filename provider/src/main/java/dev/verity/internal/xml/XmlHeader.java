package dev.verity.internal.xml;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the document element tells of the whole document: grammar, schema version and namespace. */
record XmlHeader(Grammar grammar, SchemaVersion version, String namespace) {

    /** Reads the header from the document element that the reader stands on. Without a version attribute it is 1.0. */
    static XmlHeader read(XMLStreamReader in, Grammar grammar, Location at) {
        if (!at.element().equals(grammar.root())) {
            throw at.error("the document element must be <" + grammar.root() + ">.");
        }
        String written = in.getAttributeValue(null, "version");
        SchemaVersion version = version(written, at);
        String expected = version.namespace(grammar.schema());
        if (!expected.equals(in.getNamespaceURI())) {
            throw at.error(mismatch(in.getNamespaceURI(), version, expected, written == null));
        }
        return new XmlHeader(grammar, version, expected);
    }

    private static SchemaVersion version(@Nullable String written, Location at) {
        if (written == null) {
            return SchemaVersion.V1_0;
        }
        Optional<SchemaVersion> version = SchemaVersion.of(written.strip());
        return version.orElseThrow(() -> at.error(
                "the schema version \"" + written + "\" is not supported. Use one of " + SchemaVersion.all() + "."));
    }

    private static String mismatch(@Nullable String found, SchemaVersion version, String expected, boolean implied) {
        String namespace = found == null ? "no namespace" : "the namespace " + found;
        String reason =
                implied ? "without a version attribute the version is 1.0" : "the version is " + version.number();
        return "is in " + namespace + ", but " + reason + ", which has the namespace " + expected
                + ". Make version and namespace agree.";
    }

    /** The rule for a child element, of which the reader stands on the start. */
    ElementRule childRule(XMLStreamReader in, ElementRule parent, Location at, String parentName) {
        ElementRule rule = namespace.equals(in.getNamespaceURI()) ? grammar.rule(at.element()) : null;
        if (rule == null || parent.position(at.element()) < 0) {
            throw at.error("is not allowed in <" + parentName + ">. Allowed there: "
                    + ElementRule.names(parent.children()) + ".");
        }
        if (!version.includes(rule.since())) {
            throw at.error("exists since schema version " + rule.since().number() + ", but the document says "
                    + version.number() + ". Use a newer version and its namespace.");
        }
        return rule;
    }
}
