package dev.verity.internal.cdi;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;

/** An instance that the container made, injected and knows how to destroy, but that belongs to none of its contexts. */
record ManagedInstance<T>(T instance, InjectionTarget<T> target, CreationalContext<T> context) {

    static <T> ManagedInstance<T> of(Class<T> type, BeanManager beans) {
        InjectionTarget<T> target =
                beans.getInjectionTargetFactory(beans.createAnnotatedType(type)).createInjectionTarget(null);
        CreationalContext<T> context = beans.createCreationalContext(null);
        T instance = target.produce(context);
        target.inject(instance, context);
        target.postConstruct(instance);
        return new ManagedInstance<>(instance, target, context);
    }

    void destroy() {
        target.preDestroy(instance);
        target.dispose(instance);
        context.release();
    }
}
