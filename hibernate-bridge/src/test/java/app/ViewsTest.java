package app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorInitializationContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.group.GroupSequenceProvider;
import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;
import org.junit.jupiter.api.Test;

/** What Verity's objects are by the interfaces of Hibernate Validator. */
class ViewsTest {
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = KnownValidator.class)
    @interface Known {
        String message() default "unused";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static class KnownValidator implements ConstraintValidator<Known, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            HibernateConstraintValidatorContext extended = context.unwrap(HibernateConstraintValidatorContext.class);
            extended.disableDefaultConstraintViolation();
            extended.addMessageParameter("value", "${1 + 1}")
                    .withDynamicPayload(7)
                    .buildConstraintViolationWithTemplate(
                            "{value} for " + extended.getConstraintValidatorPayload(String.class))
                    .addConstraintViolation();
            return false;
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = SharedValidator.class)
    @interface Shared {
        String message() default "shared";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static class SharedValidator implements HibernateConstraintValidator<Shared, String> {
        private List<?> allowed;

        @Override
        public void initialize(
                ConstraintDescriptor<Shared> descriptor, HibernateConstraintValidatorInitializationContext context) {
            allowed = context.getSharedData(List.class);
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return allowed.contains(value);
        }
    }

    static class Texts {
        @Known
        String text = "t";
    }

    static class Shares {
        @Shared
        String good = "a";

        @Shared
        String bad = "b";
    }

    interface Checked {}

    @GroupSequenceProvider(Orders.class)
    static class Order {
        boolean checked;

        @NotNull(groups = Checked.class)
        String number;
    }

    public static class Orders implements DefaultGroupSequenceProvider<Order> {
        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, Order order) {
            return order != null && order.checked ? List.of(Checked.class, Order.class) : List.of(Order.class);
        }
    }

    @Test
    void contextsAndViolationsGiveAndTakeData() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .constraintValidatorPayload("all")
                .buildValidatorFactory()) {
            ConstraintViolation<Texts> violation =
                    factory.getValidator().validate(new Texts()).iterator().next();

            assertThat(violation.getMessage()).isEqualTo("${1 + 1} for all");
            HibernateConstraintViolation<?> view = violation.unwrap(HibernateConstraintViolation.class);
            assertThat(view.getDynamicPayload(Integer.class)).isEqualTo(7);
        }
    }

    @Test
    void constraintValidatorsAreInitializedWithSharedData() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .addConstraintValidatorInitializationSharedData(List.class, List.of("a"))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new Shares()))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("bad");
        }
    }

    @Test
    void groupSequencesDependOnTheObject() {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            Order order = new Order();

            assertThat(validator.validate(order)).isEmpty();
            order.checked = true;
            assertThat(validator.validate(order)).hasSize(1);
        }
    }

    @Test
    void factoriesTellTheirSettings() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .temporalValidationTolerance(Duration.ofSeconds(3))
                .buildValidatorFactory()) {
            HibernateValidatorFactory view = factory.unwrap(HibernateValidatorFactory.class);

            assertThat(view.getTemporalValidationTolerance()).isEqualTo(Duration.ofSeconds(3));
            assertThat(view.usingContext().failFast(true).getValidator()).isNotNull();
        }
    }
}
