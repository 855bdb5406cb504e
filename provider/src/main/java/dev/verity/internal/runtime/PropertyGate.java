package dev.verity.internal.runtime;

import jakarta.validation.TraversableResolver;

/** A TraversableResolver that decides by the property alone, whatever the path, and lets every cascade pass. Thread-safe. */
public interface PropertyGate extends TraversableResolver {
    /** True when the property of the bean may be read. */
    boolean isOpen(Object bean, String property);
}
