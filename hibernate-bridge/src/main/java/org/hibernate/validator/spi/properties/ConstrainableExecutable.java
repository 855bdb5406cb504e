package org.hibernate.validator.spi.properties;

/** A method that may be a getter. */
public interface ConstrainableExecutable {
    /** The type that it returns. */
    Class<?> getReturnType();

    /** Its name. */
    String getName();

    /** The types of its parameters, in order. */
    Class<?>[] getParameterTypes();
}
