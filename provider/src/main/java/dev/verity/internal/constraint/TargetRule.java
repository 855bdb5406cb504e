package dev.verity.internal.constraint;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Decides whether a constraint validates the annotated element or the parameters (Jakarta Validation 3.1, section 3.1.1.4). */
final class TargetRule {
    private final ConstraintDefinition definition;
    private final ConstraintSite site;

    private TargetRule(ConstraintDefinition definition, ConstraintSite site) {
        this.definition = definition;
        this.site = site;
    }

    /**
     * Decides for one use of a constraint.
     *
     * @param appliesTo the value of {@code validationAppliesTo}, or null where the constraint has no such attribute
     * @throws ConstraintDeclarationException if it cannot be decided, or the place has no such target
     */
    static ValidationTarget decide(
            ConstraintDefinition definition, @Nullable ConstraintTarget appliesTo, ConstraintSite site) {
        TargetRule rule = new TargetRule(definition, site);
        ValidationTarget target = appliesTo == null || appliesTo == ConstraintTarget.IMPLICIT
                ? rule.implicit()
                : rule.explicit(appliesTo);
        rule.check(target);
        return target;
    }

    private ValidationTarget explicit(ConstraintTarget appliesTo) {
        if (site.kind() == ConstraintSite.Kind.TYPE || site.kind() == ConstraintSite.Kind.VALUE) {
            throw invalid(
                    "validationAppliesTo = %s is for methods and constructors only. Remove it.".formatted(appliesTo));
        }
        return appliesTo == ConstraintTarget.PARAMETERS
                ? ValidationTarget.PARAMETERS
                : ValidationTarget.ANNOTATED_ELEMENT;
    }

    private ValidationTarget implicit() {
        return switch (site.kind()) {
            case TYPE, VALUE, RETURN_VALUE -> ValidationTarget.ANNOTATED_ELEMENT;
            case CROSS_PARAMETER -> ValidationTarget.PARAMETERS;
            case EXECUTABLE ->
                definition.targets().size() == 1
                        ? definition.targets().iterator().next()
                        : implicitOnExecutable();
        };
    }

    private ValidationTarget implicitOnExecutable() {
        Executable executable = site.executable();
        boolean parameters = executable != null && executable.getParameterCount() > 0;
        boolean returnValue = !isVoid(executable);
        if (parameters && returnValue) {
            throw invalid("it can apply to the return value or to the parameters."
                    + " Set validationAppliesTo to RETURN_VALUE or PARAMETERS.");
        }
        return parameters ? ValidationTarget.PARAMETERS : ValidationTarget.ANNOTATED_ELEMENT;
    }

    private void check(ValidationTarget target) {
        if (!definition.targets().contains(target)) {
            throw unsupported(target);
        }
        Executable executable = site.executable();
        if (executable == null) {
            return;
        }
        if (target == ValidationTarget.PARAMETERS && executable.getParameterCount() == 0) {
            throw invalid(
                    "it applies to the parameters, but there is none. Remove it, or let it apply to the return value.");
        }
        if (target == ValidationTarget.ANNOTATED_ELEMENT && isVoid(executable)) {
            throw invalid(
                    "it applies to the return value, but the method is void. Remove it, or put it on a parameter.");
        }
    }

    private RuntimeException unsupported(ValidationTarget target) {
        if (target == ValidationTarget.PARAMETERS) {
            return new ConstraintDefinitionException(text(
                    "it has no cross-parameter ConstraintValidator. Add one, or let it apply to the return value."));
        }
        return invalid("it is a cross-parameter constraint, which is for methods and constructors with parameters."
                + " Remove it, or add a ConstraintValidator for the annotated element.");
    }

    private static boolean isVoid(@Nullable Executable executable) {
        return executable instanceof Method method && method.getReturnType() == void.class;
    }

    private ConstraintDeclarationException invalid(String problem) {
        return new ConstraintDeclarationException(text(problem));
    }

    private String text(String problem) {
        return "@%s on %s: %s".formatted(definition.type().getSimpleName(), site.where(), problem);
    }
}
