package dev.verity.internal.bootstrap;

import dev.verity.validator.PropertyTraversableResolver;
import jakarta.persistence.Persistence;

/** The default TraversableResolver with Jakarta Persistence: reads only what is loaded, so that validation loads nothing. */
final class JpaTraversal implements PropertyTraversableResolver {
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
    public boolean isOpen(Object bean, String property) {
        return Persistence.getPersistenceUtil().isLoaded(bean, property);
    }
}
