package dev.verity.spring.diagnostics;

import jakarta.validation.ValidationException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** Explains what Verity finds wrong in constraints, in validation.xml and in its configuration. */
final class WrongDeclarationAnalyzer extends AbstractFailureAnalyzer<ValidationException> implements Ordered {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, ValidationException cause) {
        return isOfVerity(cause)
                ? Explanation.of(cause.getMessage(), "Correct what the description names.")
                        .at(rootFailure)
                        .analysis(cause)
                : null;
    }

    /** Other providers have their own words. */
    private static boolean isOfVerity(ValidationException cause) {
        StackTraceElement[] stack = cause.getStackTrace();
        return stack.length > 0 && stack[0].getClassName().startsWith("dev.verity.");
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
