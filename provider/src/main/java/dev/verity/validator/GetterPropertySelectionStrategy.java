package dev.verity.validator;

import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which methods are getters, and of which property, in place of the JavaBeans rule (specification 3.1, section 5.1.2).
 *
 * <p>It is asked about methods without parameters that return something. Must be thread-safe, and always give the same
 * answers.
 */
public interface GetterPropertySelectionStrategy {
    /** The name of the property that a method gives, or null if it is no getter. */
    @Nullable
    String property(Method method);

    /** The names that a getter of a property may have, the preferred one first; for XML and programmatic mappings. */
    List<String> getterNames(String property);
}
