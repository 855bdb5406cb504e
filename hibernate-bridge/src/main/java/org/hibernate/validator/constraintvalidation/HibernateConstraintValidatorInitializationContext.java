package org.hibernate.validator.constraintvalidation;

import jakarta.validation.ClockProvider;
import java.time.Duration;
import java.util.function.Supplier;
import org.hibernate.validator.spi.scripting.ScriptEvaluator;

/** What the configuration has for a {@link HibernateConstraintValidator}. Thread-safe. */
public interface HibernateConstraintValidatorInitializationContext {
    /** The evaluator of a scripting language. */
    ScriptEvaluator getScriptEvaluatorForLanguage(String languageName);

    /** The clock that {@code @Past} and {@code @Future} go by. */
    ClockProvider getClockProvider();

    /** How far beyond the present a value may lie and still be valid. */
    Duration getTemporalValidationTolerance();

    /** What the configuration gave for the class, or null. */
    <C> C getSharedData(Class<C> type);

    /** What the configuration gave for the class, else what the supplier makes, which is kept. */
    <C, V extends C> C getSharedData(Class<C> type, Supplier<V> createIfNotPresent);
}
