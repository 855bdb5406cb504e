package dev.verity.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.MessageInterpolatorBuilder;
import dev.verity.validator.VerityConstraintValidatorContext;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Messages of violations as an interpolator of the application's making gives them. */
class ConfiguredMessagesTest {

    record Person(
            @Nullable @NotNull String name, @Size(max = 3) String nick) {}

    record Sum(@Nullable @NotNull(message = "${1 + 1}") String term) {}

    record Comment(@Echo String text) {}

    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = EchoValidator.class)
    @interface Echo {
        String message() default "unused";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Puts the user's text where it does not belong, and where it does. */
    static final class EchoValidator implements ConstraintValidator<Echo, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            VerityConstraintValidatorContext verity = context.unwrap(VerityConstraintValidatorContext.class);
            verity.disableDefaultConstraintViolation();
            verity.addMessageParameter("text", text);
            verity.addExpressionVariable("text", text);
            verity.buildConstraintViolationWithTemplate("concatenated: " + text).addConstraintViolation();
            verity.buildConstraintViolationWithTemplate("parameter: {text}").addConstraintViolation();
            verity.buildConstraintViolationWithTemplate("variable: ${text.concat('!')}")
                    .enableExpressions(ExpressionLevel.BEAN_METHODS)
                    .addConstraintViolation();
            return false;
        }
    }

    private static Set<String> messages(MessageInterpolatorBuilder builder, Object bean) {
        try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .messageInterpolator(builder.build())
                .buildValidatorFactory()) {
            return messages(factory, bean);
        }
    }

    private static Set<String> messages(ValidatorFactory factory, Object bean) {
        return messages(factory.getValidator(), bean);
    }

    private static Set<String> messages(Validator validator, Object bean) {
        return validator.validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void followTheLocaleResolverFromViolationToViolation() {
        Locale[] next = {Locale.ENGLISH};
        try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .messageInterpolator(MessageInterpolatorBuilder.create()
                        .localeResolver((supported, standard) -> next[0])
                        .build())
                .buildValidatorFactory()) {
            Person person = new Person(null, "long");

            assertThat(messages(factory, person)).containsExactly("must not be null", "size must be between 0 and 3");
            next[0] = Locale.GERMAN;
            assertThat(messages(factory, person))
                    .containsExactly("Größe muss zwischen 0 und 3 liegen", "darf nicht null sein");
            next[0] = Locale.ENGLISH;
            assertThat(messages(factory, person)).containsExactly("must not be null", "size must be between 0 and 3");
        }
    }

    @Test
    void areNotMixedUpBetweenTwoInterpolatorsOfOneFactory() {
        try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .messageInterpolator(MessageInterpolatorBuilder.create()
                        .defaultLocale(Locale.ENGLISH)
                        .constraintExpressions(ExpressionLevel.NONE)
                        .build())
                .buildValidatorFactory()) {
            Validator other = factory.usingContext()
                    .messageInterpolator(MessageInterpolatorBuilder.create()
                            .defaultLocale(Locale.ENGLISH)
                            .build())
                    .getValidator();
            Sum sum = new Sum(null);

            assertThat(messages(factory.getValidator(), sum)).containsExactly("${1 + 1}");
            assertThat(messages(other, sum)).containsExactly("2");
            assertThat(messages(factory.getValidator(), sum)).containsExactly("${1 + 1}");
        }
    }

    @Test
    void keepExpressionsOfUsersAsTextByDefault() {
        assertThat(messages(MessageInterpolatorBuilder.create(), new Comment("${1 + 1}")))
                .containsExactly("concatenated: ${1 + 1}", "parameter: ${1 + 1}", "variable: ${1 + 1}!");
    }

    @Test
    void evaluateExpressionsInTemplatesOnlyWhereALevelAllowsIt() {
        MessageInterpolatorBuilder builder =
                MessageInterpolatorBuilder.create().customViolationExpressions(ExpressionLevel.VARIABLES);

        assertThat(messages(builder, new Comment("${1 + 1}")))
                .containsExactly("concatenated: 2", "parameter: ${1 + 1}", "variable: ${1 + 1}!");
    }
}
