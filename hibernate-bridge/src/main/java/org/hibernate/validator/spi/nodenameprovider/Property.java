package org.hibernate.validator.spi.nodenameprovider;

/** A property that is to be named. */
public interface Property {
    /** Its name in Java. */
    String getName();
}
