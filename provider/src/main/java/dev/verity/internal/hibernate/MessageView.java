package dev.verity.internal.hibernate;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.jspecify.annotations.Nullable;

/** What a MessageInterpolator is told, by both interfaces. */
record MessageView(VerityMessageInterpolatorContext context)
        implements HibernateMessageInterpolatorContext, VerityMessageInterpolatorContext {
    static Object of(VerityMessageInterpolatorContext context) {
        return context instanceof MessageView view ? view : new MessageView(context);
    }

    /** Escaped, since Hibernate Validator's interpolators read what they insert as a template again. */
    @Override
    public Map<String, Object> getMessageParameters() {
        Map<String, @Nullable Object> given = context.messageParameters();
        if (given.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> escaped = new LinkedHashMap<>();
        given.forEach((name, value) -> escaped.put(name, escaped(value)));
        return Collections.unmodifiableMap(escaped);
    }

    @SuppressWarnings("NullAway") // a parameter may be null there, too
    private static Object escaped(@Nullable Object value) {
        return value instanceof UnescapedParameter template
                ? template.text()
                : MessageParameterEscaping.ESCAPE.apply(value);
    }

    @Override
    @SuppressWarnings("NullAway") // a variable may be null there, too
    public Map<String, Object> getExpressionVariables() {
        return context.expressionVariables();
    }

    @Override
    public Class<?> getRootBeanType() {
        return context.rootBeanType();
    }

    @Override
    public Path getPropertyPath() {
        return context.propertyPath();
    }

    @Override
    public ExpressionLanguageFeatureLevel getExpressionLanguageFeatureLevel() {
        return Levels.of(context);
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return context.getConstraintDescriptor();
    }

    @Override
    public @Nullable Object getValidatedValue() {
        return context.getValidatedValue();
    }

    @Override
    public Map<String, @Nullable Object> messageParameters() {
        return context.messageParameters();
    }

    @Override
    public Map<String, @Nullable Object> expressionVariables() {
        return context.expressionVariables();
    }

    @Override
    public boolean customViolation() {
        return context.customViolation();
    }

    @Override
    public @Nullable ExpressionLevel expressionLevel() {
        return context.expressionLevel();
    }

    @Override
    public Class<?> rootBeanType() {
        return context.rootBeanType();
    }

    @Override
    public Path propertyPath() {
        return context.propertyPath();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : context.unwrap(type);
    }
}
