package dev.verity.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.model.Model;
import dev.verity.model.Models;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidatorFactory;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.MethodType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.MethodValidationPostProcessor;

class VerityAutoConfigurationTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    ValidationAutoConfiguration.class,
                    MessageSourceAutoConfiguration.class,
                    VerityAutoConfiguration.class));

    @Test
    void definesTheBeanThatSpringBootWouldDefine() {
        runner.run(context -> {
            assertThat(context).hasSingleBean(Validator.class).hasSingleBean(MethodValidationPostProcessor.class);
            BeanDefinition definition = context.getBeanFactory().getBeanDefinition("defaultValidator");
            assertThat(definition.isPrimary()).isTrue();
            assertThat(definition.getRole()).isEqualTo(BeanDefinition.ROLE_INFRASTRUCTURE);
            assertThat(context.getBean(ValidatorFactory.class).unwrap(VerityValidatorFactory.class))
                    .isNotNull();
        });
    }

    @Test
    void leavesTheValidatorToABeanOfTheApplication() {
        runner.withBean("own", LocalValidatorFactoryBean.class).run(context -> {
            assertThat(context).hasSingleBean(Validator.class).hasBean("own");
            assertThat(context.getBean(ValidatorFactory.class).unwrap(VerityValidatorFactory.class))
                    .isNotNull();
        });
    }

    @Test
    void stopsAtTheFirstViolationIfThePropertySaysSo() {
        runner.withPropertyValues("verity.fail-fast=true")
                .run(context -> assertThat(context.getBean(Validator.class).validate(new Order("", -1)))
                        .hasSize(1));
    }

    @Test
    void passesOverClassLevelConstraintsIfThePropertySaysSo() {
        runner.run(context -> assertThat(context.getBean(Validator.class).validate(new Pair("")))
                .hasSize(2));
        runner.withPropertyValues("verity.fail-fast-on-property-violation=true")
                .run(context -> assertThat(context.getBean(Validator.class).validate(new Pair("")))
                        .hasSize(1));
    }

    @Test
    void readsDurations() {
        runner.withPropertyValues("verity.temporal-validation-tolerance=5s")
                .run(context -> assertThat(context.getBean(ValidatorFactory.class)
                                .unwrap(VerityValidatorFactory.class)
                                .getTemporalValidationTolerance())
                        .isEqualTo(Duration.ofSeconds(5)));
    }

    @Test
    void limitsExpressionsAsThePropertySays() {
        runner.run(context -> assertThat(message(context.getBean(Validator.class), new Described(1)))
                .isEqualTo("1 is less than 2"));
        runner.withPropertyValues("verity.expressions.constraints=none")
                .run(context -> assertThat(message(context.getBean(Validator.class), new Described(1)))
                        .isEqualTo("${validatedValue} is less than 2"));
    }

    @Test
    void allowsWhatTheSpecificationForbidsToMethodsIfThePropertySaysSo() {
        runner.run(context -> assertThat(context.getBean(Validator.class))
                .satisfies(validator -> assertThatThrownBy(() -> validator.getConstraintsForClass(Strict.class))
                        .isInstanceOf(ConstraintDeclarationException.class)));
        runner.withPropertyValues(
                        "verity.methods.allow-overriding-method-alter-parameter-constraint=true",
                        "verity.methods.allow-multiple-cascaded-validation-on-return-values=true",
                        "verity.methods.allow-parallel-methods-define-parameter-constraints=true")
                .run(context -> assertThat(context.getBean(Validator.class)
                                .getConstraintsForClass(Strict.class)
                                .getConstrainedMethods(MethodType.NON_GETTER))
                        .hasSize(2));
    }

    @Test
    void runsTheShadowThatThePropertiesName() {
        runner.withPropertyValues(
                        "verity.shadow.provider=" + HibernateValidator.class.getName(),
                        "verity.shadow.sample=1",
                        "verity.shadow.messages=false")
                .run(context ->
                        assertThat(shadowed(context.getBean(Validator.class))).isTrue());
    }

    @Test
    void understandsTheSystemPropertyForShadowMode() {
        runner.withSystemProperties("verity.shadow=" + HibernateValidator.class.getName())
                .run(context ->
                        assertThat(shadowed(context.getBean(Validator.class))).isTrue());
    }

    @Test
    void customizersHaveTheLastWord() {
        runner.withPropertyValues("verity.fail-fast=true")
                .withBean(
                        ValidationConfigurationCustomizer.class,
                        () -> configuration -> ((VerityConfiguration) configuration).failFast(false))
                .run(context -> assertThat(context.getBean(Validator.class).validate(new Order("", -1)))
                        .hasSize(2));
    }

    @Test
    void takesMessagesFromTheApplicationsMessageSource() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("order.number", Locale.getDefault(), "needs {order.kind} number");
        messages.addMessage("order.kind", Locale.getDefault(), "a positive");
        runner.withBean("messageSource", StaticMessageSource.class, () -> messages)
                .run(context -> assertThat(message(context.getBean(Validator.class), new Order("x", -1)))
                        .isEqualTo("needs a positive number, at least 1"));
    }

    @Test
    void modelsAreValidatedByTheApplicationsFactory() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.addMessage("seat.row", Locale.getDefault(), "there is no such row");
        runner.withBean("messageSource", StaticMessageSource.class, () -> messages)
                .run(context -> assertThat(context.getBean(Models.class)
                                .type(Seat.class)
                                .checkJson("{\"row\":0}")
                                .errors())
                        .extracting(error -> error.msg())
                        .containsExactly("there is no such row"));
    }

    @Test
    void modelsAreThoseOfADefaultFactoryWhereTheValidatorIsNotVeritys() {
        runner.withBean(
                        Validator.class,
                        () -> Validation.byProvider(HibernateValidator.class)
                                .configure()
                                .messageInterpolator(new ParameterMessageInterpolator())
                                .buildValidatorFactory()
                                .getValidator())
                .run(context -> assertThat(context.getBean(Models.class)).isSameAs(Models.standard()));
    }

    private static boolean shadowed(Validator validator) {
        return validator.unwrap(Validator.class).getClass().getSimpleName().equals("ShadowedValidator");
    }

    private static <T> String message(Validator validator, T bean) {
        return validator.validate(bean).stream()
                .map(ConstraintViolation::getMessage)
                .findFirst()
                .orElse("");
    }

    record Order(
            @Size(min = 1) String name,

            @Min(value = 1, message = "{order.number}, at least {value}")
            int number) {}

    @Unmet
    record Pair(@Size(min = 1) String name) {}

    @Constraint(validatedBy = Never.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Unmet {
        String message() default "never";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Never implements ConstraintValidator<Unmet, Pair> {
        @Override
        public boolean isValid(Pair value, ConstraintValidatorContext context) {
            return false;
        }
    }

    record Described(
            @Min(value = 2, message = "${validatedValue} is less than {value}")
            int number) {}

    static class Lax {
        @Valid
        Object made(String name) {
            return name;
        }

        void take(String name) {}
    }

    static class Strict extends Lax {
        @Override
        @Valid
        Object made(String name) {
            return name;
        }

        @Override
        void take(@NotNull String name) {}
    }

    static class Seat extends Model {
        @Min(value = 1, message = "{seat.row}")
        public int row;
    }
}
