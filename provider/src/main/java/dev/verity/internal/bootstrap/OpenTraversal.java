package dev.verity.internal.bootstrap;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * The default TraversableResolver without Jakarta Persistence: everything may be read and cascaded.
 *
 * <p>Public for a framework that knows that an application has no entities, whatever is on its class path: it is not asked at all.
 */
public final class OpenTraversal implements TraversableResolver {
    @Override
    public boolean isReachable(
            @Nullable Object traversableObject,
            Path.Node traversableProperty,
            Class<?> rootBeanType,
            Path pathToTraversableObject,
            ElementType elementType) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object traversableObject,
            Path.Node traversableProperty,
            Class<?> rootBeanType,
            Path pathToTraversableObject,
            ElementType elementType) {
        return true;
    }
}
