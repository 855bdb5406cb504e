package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.LogRecorder;
import dev.verity.validator.PlanListings;
import dev.verity.validator.ValidationListener;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** What listeners are told of the calls to Validators. */
abstract class ListenerSuite extends ValidationSuite {
    record Order(@NotBlank String number, @Valid Line line) {}

    record Line(@NotNull String item) {}

    @Constraint(validatedBy = Failing.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Fails {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Failing implements ConstraintValidator<Fails, Object> {
        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            throw new IllegalStateException("no connection");
        }
    }

    record Broken(@Fails String value) {}

    static class Service {
        Service(@NotNull String name) {}

        @NotNull
        public String find(@NotNull String id) {
            return id;
        }
    }

    /** Writes down what it is told. */
    static final class Told implements ValidationListener {
        final List<String> lines = new ArrayList<>();

        @Override
        public void validated(
                Class<?> beanClass,
                Operation operation,
                long nanoseconds,
                Set<? extends ConstraintViolation<?>> violations) {
            assertThat(nanoseconds).isBetween(0L, 60_000_000_000L);
            lines.add(beanClass.getSimpleName() + " " + operation + " " + paths(violations));
        }

        @Override
        public void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {
            assertThat(nanoseconds).isBetween(0L, 60_000_000_000L);
            lines.add(beanClass.getSimpleName() + " " + operation + " "
                    + failure.getClass().getSimpleName());
        }
    }

    /** Disturbs. */
    static final class Throwing implements ValidationListener {
        @Override
        public void validated(
                Class<?> beanClass,
                Operation operation,
                long nanoseconds,
                Set<? extends ConstraintViolation<?>> violations) {
            throw new IllegalStateException("registry closed");
        }

        @Override
        public void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {
            throw new IllegalStateException("registry closed");
        }
    }

    private final Told told = new Told();
    private final Validator validator = validator(configuration().addValidationListener(told));
    private final Order invalid = new Order("", new Line(null));

    @Test
    void areToldOfBeansOnceWithAllTheyCascadeTo() {
        assertThat(validator.validate(invalid)).hasSize(2);
        assertThat(validator.validate(new Order("1", null))).isEmpty();

        assertThat(told.lines).containsExactly("Order BEAN [number, line.item]", "Order BEAN []");
    }

    @Test
    void areToldOfPropertiesAndValues() {
        assertThat(validator.validateProperty(invalid, "number")).hasSize(1);
        assertThat(validator.validateValue(Order.class, "number", "1")).isEmpty();

        assertThat(told.lines).containsExactly("Order PROPERTY [number]", "Order VALUE []");
    }

    @Test
    void areToldOfMethodsAndConstructors() throws Exception {
        Method find = Service.class.getMethod("find", String.class);
        Constructor<Service> constructor = Service.class.getDeclaredConstructor(String.class);
        Service service = new Service("a");
        validator.forExecutables().validateParameters(service, find, new Object[] {null});
        validator.forExecutables().validateReturnValue(service, find, "a");
        validator.forExecutables().validateConstructorParameters(constructor, new Object[] {"a"});
        validator.forExecutables().validateConstructorReturnValue(constructor, service);

        assertThat(told.lines)
                .containsExactly(
                        "Service PARAMETERS [find.id]",
                        "Service RETURN_VALUE []",
                        "Service PARAMETERS []",
                        "Service RETURN_VALUE []");
    }

    @Test
    void areToldOfFailures() {
        assertThatThrownBy(() -> validator.validate(new Broken("a"))).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> validator.validateProperty(invalid, "none"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> validator.validateValue(Broken.class, "value", "a"))
                .isInstanceOf(ValidationException.class);

        assertThat(told.lines)
                .containsExactly(
                        "Broken BEAN ValidationException",
                        "Order PROPERTY IllegalArgumentException",
                        "Broken VALUE ValidationException");
    }

    @Test
    void areNotToldOfCallsWithoutAnObject() {
        assertThatThrownBy(() -> validator.validate(null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> validator.forExecutables().validateParameters(null, null, null))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(told.lines).isEmpty();
    }

    @Test
    void areToldOfTheValidatorsOfContexts() {
        ValidatorFactory factory = factory(configuration().addValidationListener(told));
        factory.usingContext()
                .clockProvider(java.time.Clock::systemUTC)
                .getValidator()
                .validate(new Line("a"));

        assertThat(told.lines).containsExactly("Line BEAN []");
    }

    @Test
    void areAllToldInTheOrderInWhichTheyWereAdded() {
        Told other = new Told();
        Validator observed =
                validator(configuration().addValidationListener(told).addValidationListener(other));
        observed.validate(new Line("a"));

        assertThat(told.lines).containsExactly("Line BEAN []");
        assertThat(other.lines).containsExactly("Line BEAN []");
    }

    @Test
    void areToldOfOurRunAloneInShadowMode() {
        try (LogRecorder log = new LogRecorder()) {
            Validator shadowed =
                    validator(configuration().shadow(HibernateValidator.class).addValidationListener(told));
            assertThat(shadowed).isNotInstanceOf(BeanValidator.class);
            shadowed.validate(new Line("a"));

            assertThat(told.lines).containsExactly("Line BEAN []");
            assertThat(log.warnings()).isEmpty();
        }
    }

    @Test
    void cannotDisturbAValidationAndAreLoggedOnce() {
        Validator observed =
                validator(configuration().addValidationListener(new Throwing()).addValidationListener(told));
        try (LogRecorder log = new LogRecorder()) {
            assertThat(observed.validate(new Line("a"))).isEmpty();
            assertThat(observed.validate(new Line(null))).hasSize(1);
            assertThatThrownBy(() -> observed.validate(new Broken("a"))).isInstanceOf(ValidationException.class);

            assertThat(log.warnings())
                    .containsExactly("The ValidationListener " + Throwing.class.getName()
                            + " threw java.lang.IllegalStateException: registry closed when it was told of a"
                            + " validation (BEAN of " + Line.class.getName()
                            + "). The validation goes on; further exceptions of this listener are not logged.");
        }
        assertThat(told.lines).hasSize(3);
    }

    @Test
    void leaveTheRestOfTheValidatorAsItIs() {
        assertThat(validator.unwrap(PlanListings.class).plans()).isEmpty();
        assertThat(validator.unwrap(BeanValidator.class)).isNotNull();
        assertThat(validator.unwrap(Validator.class)).isSameAs(validator);
        assertThat(validator.getConstraintsForClass(Order.class).isBeanConstrained())
                .isTrue();
        assertThatThrownBy(() -> validator.unwrap(String.class)).isInstanceOf(ValidationException.class);
    }

    @Test
    void costNothingWhereThereAreNone() {
        assertThat(validator()).isExactlyInstanceOf(BeanValidator.class);
    }

    @Test
    void mustNotBeNull() {
        assertThatThrownBy(() -> configuration().addValidationListener(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The validation listener must not be null.");
    }
}
