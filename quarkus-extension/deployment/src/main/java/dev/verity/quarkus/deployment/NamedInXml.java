package dev.verity.quarkus.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files and classes that META-INF/validation.xml names, and the classes that constraint mappings name. */
final class NamedInXml {
    private static final Logger LOG = Logger.getLogger(NamedInXml.class);
    private static final String CONFIGURATION = "META-INF/validation.xml";

    private final ClassLoader loader;
    private final Set<String> files = new TreeSet<>();
    private final Set<String> classes = new TreeSet<>();

    private NamedInXml(ClassLoader loader) {
        this.loader = loader;
    }

    static NamedInXml find() {
        NamedInXml named = new NamedInXml(Thread.currentThread().getContextClassLoader());
        Document configuration = named.read(CONFIGURATION);
        if (configuration != null) {
            named.addMappings(configuration);
        }
        return named;
    }

    /** Paths on the class path; empty without a validation.xml. */
    Set<String> files() {
        return files;
    }

    Set<String> classes() {
        return classes;
    }

    private void addMappings(Document configuration) {
        NodeList mappings = configuration.getElementsByTagNameNS("*", "constraint-mapping");
        for (int i = 0; i < mappings.getLength(); i++) {
            String path = mappings.item(i).getTextContent().strip();
            read(path.startsWith("/") ? path.substring(1) : path);
        }
    }

    /** Adds a file and the classes that it names, if it can be read; whoever validates tells what is wrong otherwise. */
    private @Nullable Document read(String path) {
        try (InputStream file = loader.getResourceAsStream(path)) {
            if (file == null) {
                return null;
            }
            Document document = parse(file);
            files.add(path);
            addNames(document);
            return document;
        } catch (IOException | ParserConfigurationException | SAXException e) {
            LOG.debugf(e, "A native image may miss what %s names, since it cannot be read", path);
            return null;
        }
    }

    private static Document parse(InputStream file) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file);
    }

    /** Whatever is the name of a class: as an attribute of an element, or as its text. */
    private void addNames(Document document) {
        NodeList packages = document.getElementsByTagNameNS("*", "default-package");
        String inPackage = packages.getLength() == 0
                ? ""
                : packages.item(0).getTextContent().strip() + ".";
        NodeList elements = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            for (String attribute : Set.of("class", "annotation", "type")) {
                addName(inPackage, element.getAttribute(attribute));
            }
            if (element.getElementsByTagNameNS("*", "*").getLength() == 0) {
                addName(inPackage, element.getTextContent().strip());
            }
        }
    }

    private void addName(String inPackage, String name) {
        if (name.isEmpty() || name.indexOf(' ') >= 0) {
            return;
        }
        String inFull = name.indexOf('.') < 0 ? inPackage + name : name;
        if (loader.getResource(inFull.replace('.', '/') + ".class") != null) {
            classes.add(inFull);
        }
    }
}
