package dev.verity.validator;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * A TraversableResolver that lets everything be read and cascaded (Jakarta Validation 3.1, section 5.6.2).
 *
 * <p>The default where Jakarta Persistence is not on the class path. Where it is, but no bean is an entity, setting this one spares
 * the question before each access: Verity knows the answers and does not ask. May be named in validation.xml. Thread-safe.
 */
public final class OpenTraversableResolver implements TraversableResolver {
    /** Called by applications and by validation.xml. */
    public OpenTraversableResolver() {}

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
