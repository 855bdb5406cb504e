package dev.verity.internal.bootstrap;

import dev.verity.internal.metadata.ExecutableRules;
import dev.verity.internal.runtime.Environment;
import dev.verity.internal.runtime.Options;
import org.jspecify.annotations.Nullable;

/**
 * What makes two contexts share a Validator.
 *
 * @param rules what the metadata is read by
 */
record ScopeKey(Environment environment, ExecutableRules rules) {
    /** Payloads are objects of the application, which may be equal and yet change: they must be the same. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
        return other instanceof ScopeKey that
                && environment.options().constraintValidatorPayload()
                        == that.environment.options().constraintValidatorPayload()
                && environment.equals(that.environment)
                && rules.equals(that.rules);
    }

    /** Leaves out the application's data, payload and initialization data, whose hash codes may change. */
    @Override
    public int hashCode() {
        Options options = environment.options();
        Environment of = environment.with(Options.DEFAULT
                .withFailFast(options.failFast(), options.failFastOnPropertyViolation())
                .withTolerance(options.temporalValidationTolerance()));
        return of.hashCode() * 31 + rules.hashCode();
    }
}
