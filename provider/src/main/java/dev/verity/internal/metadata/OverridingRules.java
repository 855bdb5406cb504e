package dev.verity.internal.metadata;

import jakarta.validation.ConstraintDeclarationException;
import java.util.List;

/** The rules on the declarations of a method in a hierarchy (Jakarta Validation 3.1, sections 5.4.5 and 5.6.5). */
final class OverridingRules {
    private final ExecutableRules rules;

    OverridingRules(ExecutableRules rules) {
        this.rules = rules;
    }

    void check(List<ExecutableMetadata> members) {
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                check(members.get(i), members.get(j));
            }
        }
    }

    private void check(ExecutableMetadata first, ExecutableMetadata second) {
        Class<?> one = first.executable().getDeclaringClass();
        Class<?> other = second.executable().getDeclaringClass();
        if (one.isAssignableFrom(other)) {
            checkLine(first, second);
        } else if (other.isAssignableFrom(one)) {
            checkLine(second, first);
        } else {
            checkParallel(first, second);
        }
    }

    private void checkLine(ExecutableMetadata inherited, ExecutableMetadata overriding) {
        if (overriding.hasConstrainedParameters()
                && !repeatsParameters(inherited, overriding)
                && !rules.allowOverridingMethodAlterParameterConstraint()) {
            throw new ConstraintDeclarationException(
                    "%s overrides %s, so it must not constrain parameters or mark them with @Valid. Do that on %s instead."
                            .formatted(where(overriding), where(inherited), where(inherited)));
        }
        if (cascades(inherited.returnValue())
                && cascades(overriding.returnValue())
                && !rules.allowMultipleCascadedValidationOnReturnValues()) {
            throw new ConstraintDeclarationException(
                    "%s overrides %s, whose return value is marked with @Valid, so it must not be marked again. Remove the second @Valid."
                            .formatted(where(overriding), where(inherited)));
        }
    }

    /** True when an overriding method says again what it inherits: that strengthens nothing. */
    private static boolean repeatsParameters(ExecutableMetadata inherited, ExecutableMetadata overriding) {
        return Values.annotations(inherited.crossParameterConstraints())
                        .equals(Values.annotations(overriding.crossParameterConstraints()))
                && overriding.parameters().stream()
                        .allMatch(parameter -> Values.alike(
                                inherited.parameters().get(parameter.index()).value(), parameter.value()));
    }

    private void checkParallel(ExecutableMetadata one, ExecutableMetadata other) {
        if ((one.hasConstrainedParameters() || other.hasConstrainedParameters())
                && !rules.allowParallelMethodsDefineParameterConstraints()) {
            throw new ConstraintDeclarationException(
                    "%s and %s declare the same method in unrelated types, so neither may constrain parameters or mark them with @Valid. Remove that."
                            .formatted(where(one), where(other)));
        }
        boolean cascades = cascades(one.returnValue()) || cascades(other.returnValue());
        if (cascades && (converts(one.returnValue()) || converts(other.returnValue()))) {
            throw new ConstraintDeclarationException(
                    "%s and %s declare the same method in unrelated types, so neither may use @ConvertGroup on the return value. Remove it."
                            .formatted(where(one), where(other)));
        }
    }

    private static String where(ExecutableMetadata member) {
        return Places.of(member.executable());
    }

    private static boolean cascades(ValueMetadata value) {
        if (value.cascade().valid()) {
            return true;
        }
        for (ContainerElementMetadata element : value.containerElements()) {
            if (cascades(element.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean converts(ValueMetadata value) {
        return !value.cascade().conversions().isEmpty()
                || value.containerElements().stream().anyMatch(element -> converts(element.value()));
    }
}
