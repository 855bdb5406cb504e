package dev.verity.internal.cdi;

import dev.verity.internal.bootstrap.ResourceFolder;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Extension;

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

    /** A container with another extension, which is asked before or after that of Verity. */
    static SeContainer beside(Extension other, boolean first) {
        ValidationExtension own = new ValidationExtension();
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addExtensions(first ? new Extension[] {other, own} : new Extension[] {own, other})
                .addBeanClasses(Any.class)
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
