package dev.verity.spring.diagnostics;

import dev.verity.spring.MissingMapperException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains that names in JSON need Jackson. */
final class MissingMapperAnalyzer extends AbstractFailureAnalyzer<MissingMapperException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingMapperException cause) {
        return Explanation.of(cause.getMessage(), "").analysis(cause);
    }
}
