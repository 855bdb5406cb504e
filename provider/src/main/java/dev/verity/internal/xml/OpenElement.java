package dev.verity.internal.xml;

import dev.verity.internal.xml.ElementRule.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** An element of which the end has not been read yet. It checks what is added against its rule. */
final class OpenElement {
    private final ElementRule rule;
    private final Location at;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int position = -1;

    private OpenElement(ElementRule rule, Location at, Map<String, String> attributes) {
        this.rule = rule;
        this.at = at;
        this.attributes = attributes;
    }

    /** Opens the element that the reader stands on. */
    static OpenElement read(XMLStreamReader in, ElementRule rule, Location at) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(in.getAttributeNamespace(i))) {
                attributes.put(attributeName(in, i, rule, at), in.getAttributeValue(i));
            }
        }
        for (Item attribute : rule.attributes()) {
            if (attribute.required() && !attributes.containsKey(attribute.name())) {
                throw at.error("the attribute " + attribute.name() + " is missing. Add it.");
            }
        }
        return new OpenElement(rule, at, attributes);
    }

    private static String attributeName(XMLStreamReader in, int index, ElementRule rule, Location at) {
        String name = in.getAttributeLocalName(index);
        String namespace = in.getAttributeNamespace(index);
        boolean unqualified = namespace == null || namespace.isEmpty();
        if (!unqualified || !rule.allowsAttribute(name)) {
            throw at.error("the attribute " + name + " is not allowed. Allowed: " + ElementRule.names(rule.attributes())
                    + ".");
        }
        return name;
    }

    String name() {
        return at.element();
    }

    /** Opens the child that the reader stands on. */
    OpenElement openChild(XMLStreamReader in, Location childAt, XmlHeader header) {
        ElementRule childRule = header.childRule(in, rule, childAt, name());
        advance(rule.position(childAt.element()), childAt);
        return read(in, childRule, childAt);
    }

    private void advance(int next, Location childAt) {
        if (next < position) {
            throw childAt.error(
                    "must come before <" + rule.children().get(position).name() + ">. Move it.");
        }
        if (next == position && !rule.children().get(next).repeated()) {
            throw childAt.error("occurs twice in <" + name() + ">. Remove one.");
        }
        position = next;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void addText(String characters) {
        if (rule.text()) {
            text.append(characters);
        } else if (!characters.isBlank()) {
            throw at.error("text is not allowed here: \"" + characters.strip() + "\". Remove it.");
        }
    }

    XmlElement close() {
        XmlElement element = new XmlElement(name(), attributes, text.toString(), children, at);
        for (Item child : rule.children()) {
            if (child.required() && element.child(child.name()).isEmpty()) {
                throw at.error("the element <" + child.name() + "> is missing. Add it.");
            }
        }
        return element;
    }
}
