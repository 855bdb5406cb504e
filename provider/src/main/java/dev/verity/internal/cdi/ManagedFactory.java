package dev.verity.internal.cdi;

import dev.verity.internal.bootstrap.ContainerBootstrap;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.validation.ValidatorFactory;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Makes and destroys ValidatorFactories together with what the container made for them. Thread-safe. */
final class ManagedFactory {
    private final BeanManager beans;
    private final @Nullable ClassLoader application;
    private final IdentityHashMap<ValidatorFactory, ManagedInstances> living = new IdentityHashMap<>();

    ManagedFactory(BeanManager beans, @Nullable ClassLoader application) {
        this.beans = beans;
        this.application = application;
    }

    synchronized ValidatorFactory create() {
        ManagedInstances instances = new ManagedInstances(beans);
        ValidatorFactory factory = new ContainerBootstrap(application).build(instances, instances);
        living.put(factory, instances);
        return factory;
    }

    /** Closes a factory, and destroys its instances afterwards (specification, section "Objects lifecycle"). */
    synchronized void destroy(ValidatorFactory factory) {
        factory.close();
        ManagedInstances instances = living.remove(factory);
        if (instances != null) {
            instances.destroyAll();
        }
    }
}
