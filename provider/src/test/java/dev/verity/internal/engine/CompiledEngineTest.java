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
import jakarta.validation.valueextraction.Unwrapping;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Compiled plans are not walked: no validator is called by the interpreter. */
class CompiledEngineTest {
    private static boolean walked;
    private static int calls;

    private final ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
            .configure()
            .engine(EngineMode.COMPILED)
            .buildValidatorFactory();
    private final Validator validator = factory.getValidator();

    @Constraint(validatedBy = NotWalked.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
    @interface NotWalked {
        String message() default "walked";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Check implements ConstraintValidator<NotWalked, Object> {
            @Override
            public boolean isValid(Object value, ConstraintValidatorContext context) {
                calls++;
                walked |= Stream.of(new Throwable().getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(Walk.class.getName()));
                return true;
            }
        }
    }

    static class Leaf {
        @NotWalked
        private final String name = "leaf";
    }

    @NotWalked
    static class Tree {
        @NotWalked
        private final int count = 1;

        @Valid
        private final Leaf leaf = new Leaf();

        @Valid
        private final List<Leaf> leaves = List.of(new Leaf());

        private final Map<@NotWalked String, @Valid Leaf> byName = Map.of("a", new Leaf());

        private final Optional<@NotWalked String> hint = Optional.of("hint");

        @NotWalked(payload = Unwrapping.Unwrap.class)
        private final OptionalInt number = OptionalInt.of(1);

        @Valid
        private final Collection<Leaf> collection = List.of(new Leaf());

        private final Iterable<@NotWalked @Valid Leaf> iterable = List.of(new Leaf());

        private final Collection<@NotWalked @Valid Leaf> set = Set.of(new Leaf());

        @Valid
        private final List<@Valid Leaf> both = List.of(new Leaf());

        @Valid
        private final Leaf[] array = {new Leaf()};

        @NotWalked
        private String getSecret() {
            return "secret";
        }

        @NotWalked
        String echo(@NotWalked String text) {
            return text;
        }
    }

    @AfterEach
    void close() {
        factory.close();
        walked = false;
        calls = 0;
    }

    @Test
    void checksBeansAndAllThatTheyLeadTo() {
        assertThat(validator.validate(new Tree())).isEmpty();

        assertThat(calls).isEqualTo(16);
        assertThat(walked).isFalse();
    }

    @Test
    void checksPropertiesAndValues() {
        assertThat(validator.validateProperty(new Tree(), "count")).isEmpty();
        assertThat(validator.validateValue(Tree.class, "count", 2)).isEmpty();

        assertThat(calls).isEqualTo(2);
        assertThat(walked).isFalse();
    }

    @Test
    void checksArgumentsAndReturnValues() throws NoSuchMethodException {
        var echo = Tree.class.getDeclaredMethod("echo", String.class);
        var executables = validator.forExecutables();

        assertThat(executables.validateParameters(new Tree(), echo, new Object[] {"a"}))
                .isEmpty();
        assertThat(executables.validateReturnValue(new Tree(), echo, "a")).isEmpty();

        assertThat(calls).isEqualTo(2);
        assertThat(walked).isFalse();
    }
}
