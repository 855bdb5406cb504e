package dev.verity.internal.xml;

import jakarta.validation.ValidationException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a document into a syntax tree and refuses whatever its grammar does not allow. Safe with hostile input. */
final class XmlReader {
    private static final int MAXIMAL_DEPTH = 64;

    private final XmlDocument document;
    private final Grammar grammar;
    private final XMLStreamReader in;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private @Nullable XmlHeader header;
    private @Nullable XmlElement root;

    private XmlReader(XmlDocument document, Grammar grammar, XMLStreamReader in) {
        this.document = document;
        this.grammar = grammar;
        this.in = in;
    }

    /**
     * Reads the whole document.
     *
     * @throws ValidationException if it is not well-formed or does not have the structure of the grammar
     */
    static XmlElement read(XmlDocument document, Grammar grammar) {
        try {
            XMLStreamReader in = factory().createXMLStreamReader(document.name(), document.open());
            return new XmlReader(document, grammar, in).read();
        } catch (XMLStreamException e) {
            throw malformed(document, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("external entities are not allowed");
        });
        return factory;
    }

    private static ValidationException malformed(XmlDocument document, XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        String reason = message.substring(message.indexOf("Message: ") + 1).replaceFirst("^essage: ", "");
        String place = e.getLocation() == null
                ? document.name()
                : document.name() + ":" + e.getLocation().getLineNumber() + ":"
                        + e.getLocation().getColumnNumber();
        return new ValidationException(place + ": not well-formed XML: " + reason, e);
    }

    private XmlElement read() throws XMLStreamException {
        while (in.hasNext()) {
            event(in.next());
        }
        return Objects.requireNonNull(root);
    }

    private void event(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
            case XMLStreamConstants.DTD ->
                throw at(grammar.root())
                        .error(
                                "a DOCTYPE is not allowed, for safety. Remove it; the version attribute tells the schema.");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw at(currentName())
                        .error("the entity &" + in.getLocalName() + "; is not allowed, for safety. Write its text.");
            default -> {}
        }
    }

    private void start() {
        String name = in.getLocalName();
        Location at = at(name);
        OpenElement parent = open.peek();
        if (open.size() == MAXIMAL_DEPTH) {
            throw at.error("elements are nested more than " + MAXIMAL_DEPTH + " deep.");
        }
        open.push(parent == null ? openRoot(at) : parent.openChild(in, at, header()));
    }

    private OpenElement openRoot(Location at) {
        header = XmlHeader.read(in, grammar, at);
        return OpenElement.read(in, grammar.rootRule(), at);
    }

    private XmlHeader header() {
        return Objects.requireNonNull(header);
    }

    private void end() {
        XmlElement element = open.pop().close();
        OpenElement parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.add(element);
        }
    }

    private void text() {
        OpenElement current = open.peek();
        if (current != null) {
            current.addText(in.getText());
        }
    }

    private String currentName() {
        OpenElement current = open.peek();
        return current == null ? grammar.root() : current.name();
    }

    private Location at(String element) {
        return new Location(
                document.name(),
                in.getLocation().getLineNumber(),
                in.getLocation().getColumnNumber(),
                element);
    }
}
