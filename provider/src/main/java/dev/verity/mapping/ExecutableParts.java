package dev.verity.mapping;

/** Goes on to a part of the method or constructor that is being mapped, or to another member. A part is mapped once. */
public interface ExecutableParts extends TypeMembers {
    /**
     * One parameter.
     *
     * @param index counted from 0
     * @throws jakarta.validation.ValidationException if there is none with that index, or it is mapped already
     */
    ParameterMapping parameter(int index);

    /**
     * All parameters together, for cross-parameter constraints.
     *
     * @throws jakarta.validation.ValidationException if they are mapped already
     */
    CrossParameterMapping crossParameter();

    /**
     * The return value, or the object that a constructor makes.
     *
     * @throws jakarta.validation.ValidationException if the method is void, or the return value is mapped already
     */
    ReturnValueMapping returnValue();
}
