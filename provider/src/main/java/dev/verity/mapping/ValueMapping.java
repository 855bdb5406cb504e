package dev.verity.mapping;

/**
 * What has one value: a property, a parameter or a return value, or the elements of a container that is one.
 *
 * @param <S> the kind of element, which the methods return
 */
public interface ValueMapping<S extends ValueMapping<S>> extends ElementMapping<S> {
    /**
     * Marks the value for cascaded validation, as {@link jakarta.validation.Valid} does.
     *
     * @return this
     */
    S valid();

    /**
     * Begins a conversion of groups for cascaded validation, as {@link jakarta.validation.groups.ConvertGroup} does.
     *
     * @throws jakarta.validation.ConstraintDeclarationException if the group is converted already
     */
    Conversion<S> convertGroup(Class<?> from);

    /**
     * Goes on to the elements of a container with one type parameter, or of an array.
     *
     * @return the elements, which are mapped once
     * @throws jakarta.validation.ValidationException if there is no type parameter, or more than one
     */
    S containerElementType();

    /**
     * Goes on to the elements of a container, as its type arguments lead to them: for {@code Map<String, List<Integer>>}, index 0
     * are the keys, 1 the lists, and 1 with the nested index 0 the numbers. Always counted from the property, parameter or return
     * value, whichever elements are being mapped. The component of an array has index 0.
     *
     * @return the elements, which are mapped once
     * @throws jakarta.validation.ValidationException if there is no such type argument
     */
    S containerElementType(int index, int... nestedIndexes);

    /**
     * A conversion of groups of which the source is known.
     *
     * @param <S> the kind of element that it is for
     */
    @FunctionalInterface
    interface Conversion<S> {
        /** Converts to a group, and returns the element. */
        S to(Class<?> group);
    }
}
