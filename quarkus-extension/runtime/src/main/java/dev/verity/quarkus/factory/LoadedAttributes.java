package dev.verity.quarkus.factory;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Keeps validation from loading attributes of entities. */
record LoadedAttributes(BiPredicate<Object, String> loaded) implements TraversableResolver {
    @Override
    public boolean isReachable(
            @Nullable Object holder, Path.Node property, Class<?> rootBean, Path pathToHolder, ElementType element) {
        return holder == null || loaded.test(holder, property.getName());
    }

    @Override
    public boolean isCascadable(
            @Nullable Object holder, Path.Node property, Class<?> rootBean, Path pathToHolder, ElementType element) {
        return true;
    }
}
