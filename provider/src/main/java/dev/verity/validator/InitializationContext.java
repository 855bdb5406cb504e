package dev.verity.validator;

import jakarta.validation.ClockProvider;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the configuration has for a {@link VerityConstraintValidator}. Thread-safe. */
public interface InitializationContext {
    /** The clock that {@code @Past} and {@code @Future} go by. */
    ClockProvider clockProvider();

    /** How far beyond the present a value may lie and still be valid. */
    Duration temporalValidationTolerance();

    /**
     * The evaluator of a scripting language.
     *
     * @throws jakarta.validation.ValidationException if there is none
     */
    ScriptEvaluator scriptEvaluator(String language);

    /** What {@link VerityConfiguration#addInitializationData} added for the type, or null. */
    <C> @Nullable C sharedData(Class<C> type);

    /**
     * What was added for the type, else what the supplier makes, which is kept for the factory's other ConstraintValidators.
     *
     * @param maker called once; it may ask for data of other types
     * @throws jakarta.validation.ValidationException if it returns null, or asks for data of the same type
     */
    <C> C sharedData(Class<C> type, Supplier<? extends C> maker);
}
