package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;

/**
 * A constraint of the specification, of Verity or of Hibernate Validator, and the ConstraintValidator class that checks all its
 * types. Immutable.
 */
public final class BuiltIn {
    private final Class<? extends Annotation> constraint;
    private final BuiltInOptions options;
    private final Class<? extends ConstraintValidator<?, ?>> validatorClass;
    private final ConstraintDefinition definition;

    BuiltIn(Class<? extends Annotation> constraint, BuiltInOptions options) {
        this.constraint = constraint;
        this.options = options;
        this.validatorClass = classOf(newValidator());
        this.definition = new ConstraintDefinition(
                constraint,
                ValidatorCandidates.of(this),
                List.of(),
                Set.of(target()),
                BuiltInNames.isOfHibernate(constraint) && constraint.isAnnotationPresent(ReportAsSingleViolation.class),
                Combination.AND);
    }

    /** What it validates. */
    ValidationTarget target() {
        return constraint.getSimpleName().equals("ParameterScriptAssert")
                ? ValidationTarget.PARAMETERS
                : ValidationTarget.ANNOTATED_ELEMENT;
    }

    /** Whether its validator asks its context for more than a clock. */
    public boolean usesContext() {
        return switch (constraint.getSimpleName()) {
            case "ScriptAssert", "ParameterScriptAssert", "UniqueElements" -> true;
            default -> false;
        };
    }

    /** The constraint's annotation type. */
    public Class<? extends Annotation> constraint() {
        return constraint;
    }

    /** The class that checks it. */
    public Class<? extends ConstraintValidator<?, ?>> validatorClass() {
        return validatorClass;
    }

    /** A new instance of that class, not yet initialized. */
    public ConstraintValidator<?, ?> newValidator() {
        return BuiltInValidators.make(constraint, options);
    }

    /**
     * The validated types that take part in the resolution of ConstraintValidators, each as if it had a class of its own; boxed
     * types stand for their primitives too.
     */
    public List<Class<?>> supportedTypes() {
        return BuiltInTypes.of(constraint);
    }

    /** The definition of the constraint where nothing else is registered for it: known beforehand, not read. */
    ConstraintDefinition definition() {
        return definition;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends ConstraintValidator<?, ?>> classOf(ConstraintValidator<?, ?> validator) {
        return (Class<? extends ConstraintValidator<?, ?>>) validator.getClass();
    }
}
