package dev.verity.internal.metadata;

/**
 * How strictly overriding methods are held to the substitution principle (Jakarta Validation 3.1, section 5.6.5).
 *
 * @param allowOverridingMethodAlterParameterConstraint an overriding method may constrain parameters
 * @param allowParallelMethodsDefineParameterConstraints a method of several unrelated types may have constrained parameters
 * @param allowMultipleCascadedValidationOnReturnValues an overriding method may mark a return value with {@code @Valid} again
 */
public record ExecutableRules(
        boolean allowOverridingMethodAlterParameterConstraint,
        boolean allowParallelMethodsDefineParameterConstraints,
        boolean allowMultipleCascadedValidationOnReturnValues) {
    /** As the specification asks for by default. */
    public static final ExecutableRules STRICT = new ExecutableRules(false, false, false);
}
