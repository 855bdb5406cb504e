package dev.verity.mapping;

/** A class or interface, with its class-level constraints. */
public interface TypeMapping extends ElementMapping<TypeMapping>, TypeMembers {
    /**
     * Tells whether annotations on the class itself, its group sequence included, are ignored; those on its members are not
     * concerned.
     *
     * @return this
     */
    @Override
    TypeMapping ignoreAnnotations(boolean ignore);

    /**
     * Ignores annotations on the class and on all members that it declares itself, where these do not say otherwise.
     *
     * @return this
     */
    TypeMapping ignoreAllAnnotations();

    /**
     * Redefines the Default group of the class, in place of what an annotation or XML says (specification 3.1, section 5.4.3).
     *
     * @param groups the groups in order, the class itself among them
     * @return this
     * @throws jakarta.validation.ValidationException if it is redefined already, or this is an interface
     */
    TypeMapping defaultGroupSequence(Class<?>... groups);

    /**
     * Redefines the Default group of the class by the state of each object, in place of what an annotation or XML says.
     *
     * @param provider a class that implements {@code dev.verity.validator.DefaultGroupSequenceProvider} or Hibernate Validator's
     *     contract of that name; made at once
     * @return this
     * @throws jakarta.validation.ValidationException if it is redefined already, this is an interface, or the provider cannot be made
     */
    TypeMapping defaultGroupSequenceProvider(Class<?> provider);
}
