package org.hibernate.validator.spi.properties;

import java.util.List;
import java.util.Optional;

/** Decides which methods are getters, and of which property. Must be thread-safe, and always give the same answers. */
public interface GetterPropertySelectionStrategy {
    /** The name of the property that a method gives; empty if it is no getter. */
    Optional<String> getProperty(ConstrainableExecutable executable);

    /** The names that a getter of a property may have, the preferred one first. */
    List<String> getGetterMethodNameCandidates(String propertyName);
}
