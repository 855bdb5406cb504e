package dev.verity.spring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;

/** A class path on which Hibernate Validator comes before Verity, or Verity is alone, or another provider is chosen. */
public final class ClassPath extends ClassLoader {
    private static final String SERVICE = "META-INF/services/jakarta.validation.spi.ValidationProvider";

    private static final String VALIDATION_XML = "META-INF/validation.xml";

    private final List<URL> services;
    private final String validationXml;

    private ClassPath(List<URL> services, String validationXml) {
        super(ClassPath.class.getClassLoader());
        this.services = services;
        this.validationXml = validationXml;
    }

    public static ClassPath withHibernateValidatorFirst() throws IOException {
        List<URL> services = services(url -> true);
        services.sort((one, other) -> Boolean.compare(isHibernates(other), isHibernates(one)));
        return new ClassPath(services, null);
    }

    public static ClassPath withVerityAlone() throws IOException {
        return new ClassPath(services(url -> !isHibernates(url)), null);
    }

    /** With a validation.xml that names the default provider. */
    public static ClassPath withDefaultProvider(String provider) throws IOException {
        return new ClassPath(
                services(url -> true),
                "<validation-config xmlns=\"https://jakarta.ee/xml/ns/validation/configuration\" version=\"3.0\">"
                        + "<default-provider>" + provider + "</default-provider></validation-config>");
    }

    /** Runs something as an application with this class path runs. */
    public void run(Runnable application) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            application.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(SERVICE) ? Collections.enumeration(services) : super.getResources(name);
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return validationXml != null && name.equals(VALIDATION_XML)
                ? new ByteArrayInputStream(validationXml.getBytes(StandardCharsets.UTF_8))
                : super.getResourceAsStream(name);
    }

    private static List<URL> services(Predicate<URL> kept) throws IOException {
        List<URL> found = new ArrayList<>(
                Collections.list(ClassPath.class.getClassLoader().getResources(SERVICE)));
        found.removeIf(kept.negate());
        return found;
    }

    private static boolean isHibernates(URL url) {
        return url.toString().contains("hibernate-validator");
    }
}
