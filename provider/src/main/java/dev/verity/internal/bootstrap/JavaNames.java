package dev.verity.internal.bootstrap;

import dev.verity.validator.PropertyNodeNameProvider;

/** The default PropertyNodeNameProvider: keeps the names of Java. */
final class JavaNames implements PropertyNodeNameProvider {
    @Override
    public String nodeName(Class<?> declaringClass, String property, String member) {
        return property;
    }
}
