package dev.verity.spring;

import dev.verity.validator.ExpressionLevel;
import org.jspecify.annotations.Nullable;

/** What expressions in messages may do, as the properties under {@code verity.expressions} set it. */
public class Expressions {
    /** What expressions in the messages of declared constraints may do. */
    private @Nullable ExpressionLevel constraints;

    /** What expressions in the templates of violations that a ConstraintValidator builds may do. */
    private @Nullable ExpressionLevel customViolations;

    public @Nullable ExpressionLevel getConstraints() {
        return constraints;
    }

    public void setConstraints(@Nullable ExpressionLevel constraints) {
        this.constraints = constraints;
    }

    public @Nullable ExpressionLevel getCustomViolations() {
        return customViolations;
    }

    public void setCustomViolations(@Nullable ExpressionLevel customViolations) {
        this.customViolations = customViolations;
    }
}
