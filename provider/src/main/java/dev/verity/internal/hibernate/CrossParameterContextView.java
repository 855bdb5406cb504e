package dev.verity.internal.hibernate;

import dev.verity.validator.VerityConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateCrossParameterConstraintValidatorContext;

/** The context of a ConstraintValidator for a cross-parameter constraint. */
final class CrossParameterContextView extends ContextView implements HibernateCrossParameterConstraintValidatorContext {
    private CrossParameterContextView(VerityConstraintValidatorContext context) {
        super(context);
    }

    static Object of(VerityConstraintValidatorContext context) {
        return new CrossParameterContextView(context);
    }

    @Override
    public List<String> getMethodParameterNames() {
        return context.methodParameterNames();
    }
}
