package dev.verity.internal.runtime;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.message.PreparedMessage;
import dev.verity.internal.message.TemplateInterpolator;
import dev.verity.internal.report.Subject;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A constraint with the initialised ConstraintValidator that checks it for one type of value. */
public final class PlannedConstraint {
    private final Class<?> bean;
    private final ConstraintUse use;
    private final String where;
    private final @Nullable ConstraintValidator<?, Object> validator;
    private final boolean builtIn;
    private final List<PlannedConstraint> composing;
    private final Supplier<ConstraintDescriptor<?>> describe;
    private final Subject subject;
    private volatile @Nullable ConstraintDescriptor<?> descriptor;
    private volatile @Nullable PreparedMessage message;

    /**
     * @param bean the bean class that the plan belongs to
     */
    public PlannedConstraint(
            Class<?> bean,
            ConstraintUse use,
            String where,
            @Nullable ConstraintValidator<?, Object> validator,
            boolean builtIn,
            List<PlannedConstraint> composing,
            Supplier<ConstraintDescriptor<?>> describe,
            @Nullable List<String> parameterNames) {
        this.bean = bean;
        this.use = use;
        this.where = where;
        this.validator = validator;
        this.builtIn = builtIn;
        this.composing = List.copyOf(composing);
        this.describe = describe;
        this.subject = parameterNames != null && use.target() == ValidationTarget.PARAMETERS
                ? Subject.ofCrossParameter(inWords(), () -> parameterNames)
                : Subject.of(inWords());
    }

    public ConstraintUse use() {
        return use;
    }

    /** The place of the constraint in words. */
    public String where() {
        return where;
    }

    /** The constraint's name and place in words, as {@code @Size on Order#lines}. */
    public String inWords() {
        return "@" + use.type().getSimpleName() + " on " + where;
    }

    /** The validator, or null when the constraint is made of composing constraints alone. */
    public @Nullable ConstraintValidator<?, Object> validator() {
        return validator;
    }

    /** True when the validator is one of ours, which needs a clock at most. */
    public boolean builtIn() {
        return builtIn;
    }

    public List<PlannedConstraint> composing() {
        return composing;
    }

    /** The descriptor that violations refer to, made when it is first needed. */
    public ConstraintDescriptor<?> descriptor() {
        ConstraintDescriptor<?> known = descriptor;
        if (known == null) {
            known = describe.get();
            descriptor = known;
        }
        return known;
    }

    /** The message of the constraint, prepared for the interpolator that the plan's environment has. */
    public PreparedMessage message(TemplateInterpolator interpolator) {
        PreparedMessage known = message;
        if (known == null) {
            known = interpolator.prepare(use.messageTemplate(), use.attributes(), bean);
            message = known;
        }
        return known;
    }

    /** What the violation builder has to know. */
    Subject subject() {
        return subject;
    }

    @Override
    public String toString() {
        return inWords();
    }
}
