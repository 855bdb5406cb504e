package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.InitializationContext;
import dev.verity.validator.VerityConstraintValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorInitializationContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ConstraintValidators are initialized with. */
abstract class InitializationSuite extends ValidationSuite {
    private static final List<String> STEPS = new ArrayList<>();
    private static Consumer<InitializationContext> ours = context -> {};
    private static Consumer<HibernateConstraintValidatorInitializationContext> theirs = context -> {};

    @Constraint(validatedBy = OurValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Ours {
        int number() default 1;

        String message() default "ours";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Constraint(validatedBy = TheirValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Theirs {
        String message() default "theirs";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class OurValidator implements VerityConstraintValidator<Ours, Object> {
        @Override
        public void initialize(ConstraintDescriptor<Ours> descriptor, InitializationContext context) {
            STEPS.add("descriptor " + descriptor.getAnnotation().number());
            ours.accept(context);
        }

        @Override
        public void initialize(Ours constraint) {
            STEPS.add("annotation " + constraint.number());
        }

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return false;
        }
    }

    abstract static class TheirBase<A extends Annotation> implements HibernateConstraintValidator<A, Object> {}

    static final class TheirValidator extends TheirBase<Theirs> {
        @Override
        public void initialize(
                ConstraintDescriptor<Theirs> descriptor, HibernateConstraintValidatorInitializationContext context) {
            STEPS.add("descriptor " + descriptor.getMessageTemplate());
            theirs.accept(context);
        }

        @Override
        public void initialize(Theirs constraint) {
            STEPS.add("annotation " + constraint.message());
        }

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            return false;
        }
    }

    record Two(@Ours String text, @Ours(number = 2) String other) {}

    record Their(@Theirs String text) {}

    @BeforeEach
    void reset() {
        STEPS.clear();
        ours = context -> {};
        theirs = context -> {};
    }

    @Test
    void comesOnceBeforeTheOneWithTheAnnotation() {
        var validator = validator();

        assertThat(found(validator.validate(new Two("", "")))).containsExactly("text: ours", "other: ours");
        validator.validate(new Two("", ""));

        assertThat(STEPS).containsExactly("descriptor 1", "annotation 1", "descriptor 2", "annotation 2");
    }

    @Test
    void followsTheInterfaceOfHibernateValidatorToo() {
        var validator = validator();

        assertThat(found(validator.validate(new Their("")))).containsExactly("text: theirs");
        validator.validate(new Their(""));

        assertThat(STEPS).containsExactly("descriptor theirs", "annotation theirs");
    }

    @Test
    void hasTheClockAndTheTolerance() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        List<Object> seen = new ArrayList<>();
        ours = context -> {
            seen.add(context.clockProvider().getClock());
            seen.add(context.temporalValidationTolerance());
        };
        theirs = context -> {
            seen.add(context.getClockProvider().getClock());
            seen.add(context.getTemporalValidationTolerance());
        };
        var validator = validator(configuration().clockProvider(() -> clock));

        validator.validate(new Their(""));
        validator.validateValue(Two.class, "text", "");

        assertThat(seen).containsExactly(clock, Duration.ZERO, clock, Duration.ZERO);
    }

    @Test
    void sharesDataWithinAFactory() {
        List<Object> seen = new ArrayList<>();
        ours = context -> {
            seen.add(context.sharedData(StringBuilder.class));
            seen.add(context.sharedData(StringBuilder.class, StringBuilder::new));
        };
        theirs = context -> seen.add(context.getSharedData(StringBuilder.class));
        ValidatorFactory factory = factory(configuration());

        factory.getValidator().validateValue(Two.class, "text", "");
        factory.usingContext().clockProvider(Clock::systemUTC).getValidator().validate(new Their(""));
        validator().validateValue(Two.class, "text", "");

        assertThat(seen).hasSize(5);
        assertThat(seen.get(0)).isNull();
        assertThat(seen.get(1)).isNotNull().isSameAs(seen.get(2));
        assertThat(seen.get(3)).isNull();
        assertThat(seen.get(4)).isNotSameAs(seen.get(1));
    }

    @Test
    void tellsThatAScriptingLanguageHasNoEvaluator() {
        ours = context -> context.scriptEvaluator("cobol");

        assertThatThrownBy(() -> validator().validate(new Two("", "")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("@Ours on InitializationSuite.Two#text: " + OurValidator.class.getName()
                        + " could not be initialized: Scripts in cobol cannot be evaluated: javax.script finds no"
                        + " engine of that name. Put one on the class path (the JDK has none), or set"
                        + " VerityConfiguration.scriptEvaluatorFactory to evaluate scripts otherwise.");
    }

    @Test
    void namesTheValidatorThatFails() {
        ours = context -> {
            throw new IllegalStateException("not ready");
        };

        assertThatThrownBy(() -> validator().validate(new Two("", "")))
                .isInstanceOf(ValidationException.class)
                .hasMessage("@Ours on InitializationSuite.Two#text: " + OurValidator.class.getName()
                        + " could not be initialized: not ready");
    }
}
