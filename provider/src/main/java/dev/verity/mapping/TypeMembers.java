package dev.verity.mapping;

/** Goes on to a member of the class that is being mapped. A member is mapped once. */
public interface TypeMembers {
    /**
     * A field that the class declares itself.
     *
     * @throws jakarta.validation.ValidationException if there is none, or it is static or mapped already
     */
    PropertyMapping field(String name);

    /**
     * The getter of a property that the class declares itself.
     *
     * @throws jakarta.validation.ValidationException if there is none, or it is static or mapped already
     */
    PropertyMapping getter(String property);

    /**
     * A method that the class declares itself.
     *
     * @throws jakarta.validation.ValidationException if there is none, or it is static or mapped already
     */
    ExecutableMapping method(String name, Class<?>... parameterTypes);

    /**
     * A constructor of the class.
     *
     * @throws jakarta.validation.ValidationException if there is none, or it is mapped already
     */
    ExecutableMapping constructor(Class<?>... parameterTypes);
}
