package dev.verity.spring.autoconfigure;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;

/** A class path on which Hibernate Validator comes before Verity, or Verity is alone. */
final class ClassPath extends ClassLoader {
    private static final String SERVICE = "META-INF/services/jakarta.validation.spi.ValidationProvider";

    private final List<URL> services;

    private ClassPath(List<URL> services) {
        super(ClassPath.class.getClassLoader());
        this.services = services;
    }

    static ClassPath withHibernateValidatorFirst() throws IOException {
        List<URL> services = services(url -> true);
        services.sort((one, other) -> Boolean.compare(isHibernates(other), isHibernates(one)));
        return new ClassPath(services);
    }

    static ClassPath withVerityAlone() throws IOException {
        return new ClassPath(services(url -> !isHibernates(url)));
    }

    /** Runs something as an application with this class path runs. */
    void run(Runnable application) {
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
