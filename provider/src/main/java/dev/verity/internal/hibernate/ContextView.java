package dev.verity.internal.hibernate;

import dev.verity.validator.VerityConstraintValidatorContext;
import jakarta.validation.ClockProvider;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintViolationBuilder;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.jspecify.annotations.Nullable;

/** The context of a ConstraintValidator. */
class ContextView implements HibernateConstraintValidatorContext {
    final VerityConstraintValidatorContext context;

    ContextView(VerityConstraintValidatorContext context) {
        this.context = context;
    }

    static Object of(VerityConstraintValidatorContext context) {
        return new ContextView(context);
    }

    @Override
    public void disableDefaultConstraintViolation() {
        context.disableDefaultConstraintViolation();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        return context.getDefaultConstraintMessageTemplate();
    }

    @Override
    public ClockProvider getClockProvider() {
        return context.getClockProvider();
    }

    @Override
    public HibernateConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate) {
        return new BuilderView(context.buildConstraintViolationWithTemplate(messageTemplate));
    }

    @Override
    public HibernateConstraintValidatorContext addMessageParameter(String name, @Nullable Object value) {
        context.addMessageParameter(name, value);
        return this;
    }

    /** Our own messages never read a value as a template; what is not to be escaped matters to other interpolators. */
    @Override
    public HibernateConstraintValidatorContext addMessageParameter(
            String name, @Nullable Object value, MessageParameterEscaping escaping) {
        context.addMessageParameter(
                name,
                escaping == MessageParameterEscaping.NONE && value instanceof String text
                        ? new UnescapedParameter(text)
                        : value);
        return this;
    }

    @Override
    public HibernateConstraintValidatorContext addExpressionVariable(String name, @Nullable Object value) {
        context.addExpressionVariable(name, value);
        return this;
    }

    @Override
    public HibernateConstraintValidatorContext withDynamicPayload(@Nullable Object payload) {
        context.withDynamicPayload(payload);
        return this;
    }

    @Override
    public <C> @Nullable C getConstraintValidatorPayload(Class<C> type) {
        return context.constraintValidatorPayload(type);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : context.unwrap(type);
    }
}
