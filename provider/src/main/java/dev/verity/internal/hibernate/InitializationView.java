package dev.verity.internal.hibernate;

import dev.verity.validator.InitializationContext;
import jakarta.validation.ClockProvider;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorInitializationContext;
import org.hibernate.validator.spi.scripting.ScriptEvaluator;
import org.jspecify.annotations.Nullable;

/** What ConstraintValidators are initialized with. */
record InitializationView(InitializationContext context) implements HibernateConstraintValidatorInitializationContext {
    @SuppressWarnings("unchecked")
    static void initialize(Object validator, ConstraintDescriptor<?> descriptor, InitializationContext context) {
        ((HibernateConstraintValidator<Annotation, ?>) validator)
                .initialize((ConstraintDescriptor<Annotation>) descriptor, new InitializationView(context));
    }

    @Override
    public ScriptEvaluator getScriptEvaluatorForLanguage(String language) {
        return new ScriptView(context.scriptEvaluator(language));
    }

    @Override
    public ClockProvider getClockProvider() {
        return context.clockProvider();
    }

    @Override
    public Duration getTemporalValidationTolerance() {
        return context.temporalValidationTolerance();
    }

    @Override
    public <C> @Nullable C getSharedData(Class<C> type) {
        return context.sharedData(type);
    }

    @Override
    public <C, V extends C> C getSharedData(Class<C> type, Supplier<V> maker) {
        return context.sharedData(type, maker);
    }
}
