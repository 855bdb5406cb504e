package dev.verity.quarkus.factory;

import dev.verity.validator.PropertyTraversableResolver;
import java.util.function.BiPredicate;

/** Keeps validation from loading attributes of entities. */
record LoadedAttributes(BiPredicate<Object, String> loaded) implements PropertyTraversableResolver {
    @Override
    public boolean isOpen(Object bean, String property) {
        return loaded.test(bean, property);
    }
}
