package org.hibernate.validator.spi.nodenameprovider;

/** Names property nodes in paths, where they are to be called otherwise than in Java. Must be thread-safe. */
public interface PropertyNodeNameProvider {
    /** The name of a property in paths. The property is a {@link JavaBeanProperty}. */
    String getName(Property property);
}
