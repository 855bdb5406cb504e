package dev.verity.validator;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * A TraversableResolver that decides by the property alone, whatever the path, and lets every cascade pass (Jakarta Validation 3.1,
 * section 5.6.2), as one for Jakarta Persistence does.
 *
 * <p>Verity makes no path to ask it, so plans are compiled as without one; any other TraversableResolver of an application has them
 * interpreted. Implementations have to be thread-safe and leave the other methods as they are.
 */
public interface PropertyTraversableResolver extends TraversableResolver {
    /**
     * True when a property may be read.
     *
     * @param bean the object that has it
     * @param property its name, as in paths
     */
    boolean isOpen(Object bean, String property);

    @Override
    default boolean isReachable(
            @Nullable Object traversableObject,
            Path.Node traversableProperty,
            Class<?> rootBeanType,
            Path pathToTraversableObject,
            ElementType elementType) {
        return traversableObject == null || isOpen(traversableObject, traversableProperty.getName());
    }

    @Override
    default boolean isCascadable(
            @Nullable Object traversableObject,
            Path.Node traversableProperty,
            Class<?> rootBeanType,
            Path pathToTraversableObject,
            ElementType elementType) {
        return true;
    }
}
