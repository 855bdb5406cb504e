package dev.verity.internal.cdi;

import dev.verity.internal.bootstrap.ComponentSource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidationException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The components and ConstraintValidators of one factory, made and injected by the container. Thread-safe. */
final class ManagedInstances implements ComponentSource, ConstraintValidatorFactory {
    private final BeanManager beans;
    private final IdentityHashMap<Object, ManagedInstance<?>> living = new IdentityHashMap<>();

    ManagedInstances(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public <T> T make(Class<T> type) {
        ManagedInstance<T> made = instance(type);
        synchronized (living) {
            living.put(made.instance(), made);
        }
        return made.instance();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T provided(ServiceLoader.Provider<T> service) {
        return make((Class<T>) service.type());
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        return make(type);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        destroy(remove(instance));
    }

    /** Destroys whatever is left. */
    void destroyAll() {
        List<ManagedInstance<?>> left;
        synchronized (living) {
            left = List.copyOf(living.values());
            living.clear();
        }
        left.forEach(ManagedInstances::destroy);
    }

    private @Nullable ManagedInstance<?> remove(Object instance) {
        synchronized (living) {
            return living.remove(instance);
        }
    }

    private <T> ManagedInstance<T> instance(Class<T> type) {
        try {
            return ManagedInstance.of(type, beans);
        } catch (RuntimeException e) {
            throw new ValidationException(
                    type.getName() + " cannot be made by the CDI container: " + e
                            + ". It needs what a managed bean needs: a constructor without parameters or with @Inject.",
                    e);
        }
    }

    private static void destroy(@Nullable ManagedInstance<?> instance) {
        if (instance != null) {
            instance.destroy();
        }
    }
}
