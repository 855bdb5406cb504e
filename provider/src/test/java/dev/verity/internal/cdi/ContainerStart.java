package dev.verity.internal.cdi;

import dev.verity.internal.bootstrap.ResourceFolder;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

/** Starts containers with the classes given and nothing else. */
final class ContainerStart {
    private ContainerStart() {}

    /** A container refuses to start without beans. */
    static final class Any {}

    static SeContainer of(Class<?>... beans) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(new ValidationExtension())
                .addBeanClasses(Any.class)
                .addBeanClasses(beans)
                .initialize();
    }

    /** The resources of the folder are those of the application. */
    static SeContainer of(ResourceFolder resources, Class<?>... beans) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(resources.loader());
        try {
            return of(beans);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
