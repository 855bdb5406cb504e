package dev.verity.validator;

import java.util.List;

/**
 * Shows what is checked: plans as text that a person can read.
 *
 * <p>A Validator of Verity can be unwrapped to it: {@code validator.unwrap(PlanListings.class)}. Thread-safe.
 */
public interface PlanListings {
    /**
     * Lists the plan of a class: which slots are checked, in which order, and how.
     *
     * <p>A constraint is checked {@code inline}, by code in the kernel; by a {@code call} of its ConstraintValidator from
     * the kernel; or it is {@code interpreted}. With {@link EngineMode#AUTO} the listing tells of the plan once it is
     * compiled.
     *
     * @param type the bean class
     * @param groups the groups as they would be passed to {@code validate}; none stands for Default
     * @return several lines of text, each ended by a line feed
     * @throws IllegalArgumentException if an argument is null
     * @throws jakarta.validation.ValidationException if the class's constraints are declared wrongly
     */
    String explain(Class<?> type, Class<?>... groups);

    /**
     * Tells in figures all that the factory of this Validator has planned until now: plans are made when they are first needed.
     * Those of the factory's contexts and models are among them, as long as they are in use; plans with equal figures are told
     * once.
     *
     * <p>Plans, compiles and keeps nothing, so that a class loader is not held longer than the result is.
     *
     * @return ordered by the name of the class, the subject and the groups
     */
    List<PlanSummary> plans();

    /** How the plans are run. */
    EngineMode engine();
}
