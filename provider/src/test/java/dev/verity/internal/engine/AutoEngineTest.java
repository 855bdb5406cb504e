package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Plans are interpreted until that has cost about as much as their compilation. */
class AutoEngineTest {
    private static boolean walked;

    private final ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
            .configure()
            .engine(EngineMode.AUTO)
            .buildValidatorFactory();
    private final Validator validator = factory.getValidator();

    @Constraint(validatedBy = Observed.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Observed {
        String message() default "observed";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Check implements ConstraintValidator<Observed, Object> {
            @Override
            public boolean isValid(Object value, ConstraintValidatorContext context) {
                walked = Stream.of(new Throwable().getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(Walk.class.getName()));
                return true;
            }
        }
    }

    static class Leaf {
        @Observed
        Object value;
    }

    record Root(@Valid List<Leaf> leaves) {}

    @AfterEach
    void close() {
        factory.close();
    }

    private boolean isInterpreted(Object bean) {
        assertThat(validator.validate(bean)).isEmpty();
        return walked;
    }

    @Test
    void compilesAPlanThatWasInterpretedAHundredTimes() {
        Leaf leaf = new Leaf();
        for (int i = 0; i < 100; i++) {
            assertThat(isInterpreted(leaf)).isTrue();
        }

        assertThat(isInterpreted(leaf)).isFalse();
    }

    @Test
    void compilesSoonerWhereABeanLeadsToMany() {
        Root root = new Root(Collections.nCopies(1000, new Leaf()));

        assertThat(isInterpreted(root)).isTrue();
        assertThat(isInterpreted(root)).isFalse();
    }

    @Test
    void compilesWhatAKernelCascadesTo() {
        Root empty = new Root(List.of());
        for (int i = 0; i < 101; i++) {
            assertThat(validator.validate(empty)).isEmpty();
        }

        assertThat(isInterpreted(new Root(List.of(new Leaf())))).isFalse();
    }
}
