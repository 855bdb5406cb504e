package dev.verity.internal.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityConstraintValidatorContext;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Message interpolators of Hibernate Validator's, which say the same here as there. */
class HibernateInterpolatorTest {
    record Bean(
            @Scripted String text,

            @Size(min = 2, max = 3, message = "{min} to {max}: ${validatedValue}")
            String name,

            @DecimalMax("1.5") BigDecimal number) {}

    private static final Bean BEAN = new Bean("text", "${1 + 1}{min}", BigDecimal.TEN);

    /** As Spring's, which puts in the locale of the request. */
    private record InEnglish(MessageInterpolator target) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return target.interpolate(template, context, Locale.ENGLISH);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return target.interpolate(template, context, locale);
        }
    }

    static Stream<MessageInterpolator> interpolators() {
        return Stream.of(
                new ResourceBundleMessageInterpolator(),
                new InEnglish(new ResourceBundleMessageInterpolator()),
                new InEnglish(new ParameterMessageInterpolator()));
    }

    @AfterEach
    void reset() {
        Scripted.OfValue.script = context -> {};
    }

    @ParameterizedTest
    @MethodSource("interpolators")
    void sayTheSame(MessageInterpolator interpolator) {
        List<Consumer<ConstraintValidatorContext>> scripts = List.of(
                context -> {},
                parameter(null),
                parameter(MessageParameterEscaping.ESCAPE),
                parameter(MessageParameterEscaping.NONE),
                custom(ExpressionLanguageFeatureLevel.NONE),
                custom(ExpressionLanguageFeatureLevel.DEFAULT),
                custom(ExpressionLanguageFeatureLevel.BEAN_METHODS),
                context -> {
                    context.disableDefaultConstraintViolation();
                    context.buildConstraintViolationWithTemplate("custom ${1 + 1}")
                            .addConstraintViolation();
                });

        for (Consumer<ConstraintValidatorContext> script : scripts) {
            Scripted.OfValue.script = script;
            assertThat(messages(Validation.byProvider(VerityValidator.class).configure(), interpolator))
                    .isEqualTo(messages(
                            Validation.byProvider(HibernateValidator.class).configure(), interpolator));
        }
    }

    @ParameterizedTest
    @MethodSource("interpolators")
    void doNotReadParametersOfOursAsTemplates(MessageInterpolator interpolator) {
        Scripted.OfValue.script = context ->
                context.unwrap(VerityConstraintValidatorContext.class).addMessageParameter("who", "{message} ${1 + 1}");

        assertThat(messages(Validation.byProvider(VerityValidator.class).configure(), interpolator))
                .contains("declared {message} ${1 + 1}");
    }

    private static Consumer<ConstraintValidatorContext> parameter(MessageParameterEscaping escaping) {
        return context -> {
            var view = context.unwrap(HibernateConstraintValidatorContext.class);
            if (escaping == null) {
                view.addMessageParameter("who", "{message} ${1 + 1}");
            } else {
                view.addMessageParameter("who", "{message} ${1 + 1}", escaping);
            }
        };
    }

    private static Consumer<ConstraintValidatorContext> custom(ExpressionLanguageFeatureLevel level) {
        return context -> {
            context.disableDefaultConstraintViolation();
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addExpressionVariable("n", 20)
                    .addMessageParameter("who", "you")
                    .buildConstraintViolationWithTemplate("{who}: ${n + 1} ${validatedValue.length()}")
                    .enableExpressionLanguage(level)
                    .addConstraintViolation();
        };
    }

    private static List<String> messages(Configuration<?> configuration, MessageInterpolator interpolator) {
        try (ValidatorFactory factory =
                configuration.messageInterpolator(interpolator).buildValidatorFactory()) {
            return factory.getValidator().validate(BEAN).stream()
                    .map(ConstraintViolation::getMessage)
                    .sorted()
                    .toList();
        }
    }
}
