package dev.verity.internal.bootstrap;

import dev.verity.internal.runtime.PropertyGate;
import jakarta.persistence.Persistence;
import jakarta.validation.Path;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/** The default TraversableResolver with Jakarta Persistence: reads only what is loaded, so that validation loads nothing. */
final class JpaTraversal implements PropertyGate {
    private static final boolean PRESENT = isFound();

    /** True if our own class loader finds Jakarta Persistence. */
    static boolean isPresent() {
        return PRESENT;
    }

    private static boolean isFound() {
        try {
            Class.forName("jakarta.persistence.Persistence", false, JpaTraversal.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    @Override
    public boolean isReachable(
            @Nullable Object traversableObject,
            Path.Node traversableProperty,
            Class<?> rootBeanType,
            Path pathToTraversableObject,
            ElementType elementType) {
        return traversableObject == null || isOpen(traversableObject, traversableProperty.getName());
    }

    @Override
    public boolean isOpen(Object bean, String property) {
        return Persistence.getPersistenceUtil().isLoaded(bean, property);
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
