package dev.verity.internal.cdi;

import dev.verity.internal.metadata.GeneratedClasses;
import dev.verity.internal.type.PerClass;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the beans behind client proxies, whose own fields are empty. Thread-safe. */
final class ClientProxies {
    private final BeanManager beans;
    private final PerClass<Optional<Bean<Object>>> proxied = new PerClass<>(this::proxiedBy);

    ClientProxies(BeanManager beans) {
        this.beans = beans;
    }

    /** The bean that the object is a proxy of, as a call of its methods would find it; any other object itself. */
    @SuppressWarnings("unchecked")
    <T extends @Nullable Object> T behind(T object) {
        if (object == null) {
            return object;
        }
        Optional<Bean<Object>> bean = proxied.get(object.getClass());
        return bean.isEmpty() ? object : (T) contextual(bean.get(), object);
    }

    private Object contextual(Bean<Object> bean, Object proxy) {
        try {
            Object found = beans.getContext(bean.getScope()).get(bean, beans.createCreationalContext(bean));
            return found == null ? proxy : found;
        } catch (ContextNotActiveException e) {
            return proxy;
        }
    }

    private Optional<Bean<Object>> proxiedBy(Class<?> type) {
        Class<?> original = GeneratedClasses.original(type);
        if (original == type) {
            return Optional.empty();
        }
        List<Bean<Object>> found = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass() == original && beans.isNormalScope(bean.getScope()))
                .map(ClientProxies::ofAnyType)
                .filter(bean -> proxyOf(bean).getClass() == type)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Object proxyOf(Bean<Object> bean) {
        return beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    @SuppressWarnings("unchecked")
    private static Bean<Object> ofAnyType(Bean<?> bean) {
        return (Bean<Object>) bean;
    }
}
