package org.hibernate.validator.spi.nodenameprovider;

/** A property of a bean. */
public interface JavaBeanProperty extends Property {
    /** The class or interface that declares the field or getter. */
    Class<?> getDeclaringClass();

    /** The name of the field or getter itself. */
    String getMemberName();
}
