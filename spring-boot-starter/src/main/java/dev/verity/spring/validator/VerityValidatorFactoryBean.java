package dev.verity.spring.validator;

import dev.verity.spring.VerityProperties;
import dev.verity.spring.provider.VerityFirst;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * The application's Validator: Verity as the properties set it, unless validation.xml names another provider.
 *
 * <p>It is configured as Spring Boot's own bean would be, by the same customizers, whose word is the last.
 */
public final class VerityValidatorFactoryBean extends LocalValidatorFactoryBean {
    private final ApplicationContext context;
    private final PropertySettings settings;
    private final ConfigurationCustomizers customizers;
    private final @Nullable ErrorFields fields;

    public VerityValidatorFactoryBean(ApplicationContext context, VerityProperties properties) {
        this.context = context;
        JsonNames names = properties.isJsonNames() ? JsonNames.of(context) : null;
        this.settings = new PropertySettings(properties, names);
        this.customizers = new ConfigurationCustomizers(context);
        this.fields = names == null ? null : new ErrorFields(names);
        setValidationProviderResolver(new VerityFirst());
        setConfigurationInitializer(this::configure);
    }

    @Override
    public void afterPropertiesSet() {
        setMessageInterpolator(new MessageSourceInterpolator(context, settings.messages(context.getClassLoader())));
        super.afterPropertiesSet();
    }

    private void configure(Configuration<?> configuration) {
        settings.applyTo(configuration);
        customizers.customize(configuration);
        ListenerBean.addAll(configuration, context);
    }

    @Override
    protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
        if (fields == null) {
            super.processConstraintViolations(violations, errors);
            return;
        }
        Errors outer = ErrorFields.enter(errors);
        try {
            super.processConstraintViolations(violations, errors);
        } finally {
            ErrorFields.leave(outer);
        }
    }

    @Override
    protected String determineField(ConstraintViolation<Object> violation) {
        return fields != null && fields.areNamedInJava() ? fields.inJava(violation) : super.determineField(violation);
    }

    @Override
    protected @Nullable Object getRejectedValue(
            String field, ConstraintViolation<Object> violation, BindingResult bindingResult) {
        String readable = fields == null || field.isEmpty() ? field : fields.inJava(violation);
        return super.getRejectedValue(readable, violation, bindingResult);
    }
}
