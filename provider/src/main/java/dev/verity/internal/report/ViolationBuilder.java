package dev.verity.internal.report;

import dev.verity.internal.path.PropertyPath;
import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityConstraintViolationBuilder;
import jakarta.validation.ElementKind;
import org.jspecify.annotations.Nullable;

/** The violation builder at its first stage, where the path is that of the constraint. */
final class ViolationBuilder extends PathStep implements VerityConstraintViolationBuilder {

    private final PropertyPath path;

    ViolationBuilder(Draft draft, PropertyPath path) {
        super(draft);
        this.path = path;
    }

    @Override
    PropertyPath path() {
        return path;
    }

    @Override
    public ViolationBuilder enableExpressions(@Nullable ExpressionLevel level) {
        draft.enableExpressions(Check.given(level, "expression level"));
        return this;
    }

    /** Adds a parameter, which takes the place of the cross-parameter node. */
    @Override
    public NodeStep addParameterNode(int index) {
        draft.requireOpen();
        String name = draft.subject().parameterName(index);
        return new NodeStep(draft, without(path, ElementKind.CROSS_PARAMETER), base -> base.parameter(name, index));
    }
}
