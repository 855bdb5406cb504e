package dev.verity.spring.aot;

import jakarta.validation.BootstrapConfiguration;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files and classes that META-INF/validation.xml names, and the classes that constraint mappings name. */
final class NamedInXml {
    private final @Nullable ClassLoader loader;
    private final Set<String> resources = new LinkedHashSet<>();
    private final Set<Class<?>> classes = new LinkedHashSet<>();

    private NamedInXml(@Nullable ClassLoader loader) {
        this.loader = loader;
    }

    static NamedInXml find(@Nullable ClassLoader loader) {
        NamedInXml named = new NamedInXml(loader);
        named.add(Validation.byDefaultProvider().configure().getBootstrapConfiguration());
        return named;
    }

    void register(RuntimeHints hints) {
        for (String resource : resources) {
            hints.resources().registerPattern(resource);
        }
        for (Class<?> type : classes) {
            hints.reflection()
                    .registerType(
                            type,
                            MemberCategory.DECLARED_FIELDS,
                            MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
                            MemberCategory.INVOKE_DECLARED_METHODS);
            if (type.isAnnotation()) {
                hints.proxies().registerJdkProxy(type);
            }
        }
    }

    private void add(BootstrapConfiguration configuration) {
        add(configuration.getDefaultProviderClassName());
        add(configuration.getMessageInterpolatorClassName());
        add(configuration.getTraversableResolverClassName());
        add(configuration.getConstraintValidatorFactoryClassName());
        add(configuration.getParameterNameProviderClassName());
        add(configuration.getClockProviderClassName());
        configuration.getValueExtractorClassNames().forEach(this::add);
        configuration.getProperties().values().forEach(this::add);
        for (String mapping : configuration.getConstraintMappingResourcePaths()) {
            String path = mapping.startsWith("/") ? mapping.substring(1) : mapping;
            resources.add(path);
            read(path);
        }
    }

    /** A class of that name, if there is one. */
    private void add(@Nullable String name) {
        if (name != null && name.indexOf(' ') < 0 && name.indexOf('.') > 0 && ClassUtils.isPresent(name, loader)) {
            classes.add(ClassUtils.resolveClassName(name, loader));
        }
    }

    private void read(String mapping) {
        ClassLoader from = loader == null ? ClassUtils.getDefaultClassLoader() : loader;
        try (InputStream file = from == null ? null : from.getResourceAsStream(mapping)) {
            if (file != null) {
                names(document(file));
            }
        } catch (IOException | ParserConfigurationException | SAXException e) {
            LogFactory.getLog(NamedInXml.class)
                    .warn("A native image of this application may miss what the constraint mapping " + mapping
                            + " names, since it cannot be read: " + e.getMessage());
        }
    }

    private static Document document(InputStream file) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file);
    }

    /** Whatever is the name of a class: as an attribute of an element, or as its text. */
    private void names(Document document) {
        NodeList packages = document.getElementsByTagNameNS("*", "default-package");
        String inPackage = packages.getLength() == 0
                ? ""
                : packages.item(0).getTextContent().strip() + ".";
        NodeList elements = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            names(inPackage, element.getAttribute("class"));
            names(inPackage, element.getAttribute("annotation"));
            names(inPackage, element.getAttribute("type"));
            if (element.getElementsByTagNameNS("*", "*").getLength() == 0) {
                names(inPackage, element.getTextContent().strip());
            }
        }
    }

    private void names(String inPackage, String name) {
        add(name);
        if (!name.isEmpty() && name.indexOf('.') < 0) {
            add(inPackage + name);
        }
    }
}
