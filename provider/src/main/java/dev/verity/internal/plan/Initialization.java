package dev.verity.internal.plan;

import dev.verity.internal.runtime.Environment;
import dev.verity.validator.InitializationContext;
import dev.verity.validator.ScriptEvaluator;
import jakarta.validation.ClockProvider;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What ConstraintValidators of one environment are initialized with. Thread-safe. */
record Initialization(Environment environment, SharedData shared) implements InitializationContext {
    @Override
    public ClockProvider clockProvider() {
        return environment.clockProvider();
    }

    @Override
    public Duration temporalValidationTolerance() {
        return environment.options().temporalValidationTolerance();
    }

    @Override
    public ScriptEvaluator scriptEvaluator(String language) {
        return environment.options().evaluators().forLanguage(language);
    }

    @Override
    public <C> @Nullable C sharedData(Class<C> type) {
        return shared.find(type);
    }

    @Override
    public <C> C sharedData(Class<C> type, Supplier<? extends C> maker) {
        return shared.findOrMake(type, maker);
    }
}
