package dev.verity.spring;

import org.jspecify.annotations.Nullable;

/** Where methods of a hierarchy may go beyond the specification, as the properties under {@code verity.methods} set it. */
public class Methods {
    /** Whether overriding methods may constrain their parameters, against section 5.6.5 of the specification. */
    private @Nullable Boolean allowOverridingMethodAlterParameterConstraint;

    /** Whether a return value may be marked with @Valid more than once in a hierarchy, against section 5.6.5. */
    private @Nullable Boolean allowMultipleCascadedValidationOnReturnValues;

    /** Whether methods of parallel types that one method implements may constrain parameters, against section 5.6.5. */
    private @Nullable Boolean allowParallelMethodsDefineParameterConstraints;

    public @Nullable Boolean getAllowOverridingMethodAlterParameterConstraint() {
        return allowOverridingMethodAlterParameterConstraint;
    }

    public void setAllowOverridingMethodAlterParameterConstraint(@Nullable Boolean allow) {
        this.allowOverridingMethodAlterParameterConstraint = allow;
    }

    public @Nullable Boolean getAllowMultipleCascadedValidationOnReturnValues() {
        return allowMultipleCascadedValidationOnReturnValues;
    }

    public void setAllowMultipleCascadedValidationOnReturnValues(@Nullable Boolean allow) {
        this.allowMultipleCascadedValidationOnReturnValues = allow;
    }

    public @Nullable Boolean getAllowParallelMethodsDefineParameterConstraints() {
        return allowParallelMethodsDefineParameterConstraints;
    }

    public void setAllowParallelMethodsDefineParameterConstraints(@Nullable Boolean allow) {
        this.allowParallelMethodsDefineParameterConstraints = allow;
    }
}
