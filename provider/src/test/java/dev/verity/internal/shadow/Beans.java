package dev.verity.internal.shadow;

import dev.verity.constraints.Url;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What is validated. */
final class Beans {
    private Beans() {}

    record Item(@NotNull String name, @Min(1) int count) {}

    record Order(@NotNull String id, List<@Valid Item> items, Map<String, @Size(max = 2) String> notes) {}

    record Holder(@NotNull String name, @Valid Item item) {}

    record Measure(@PositiveOrZero double value) {}

    record Linked(@Url String link) {}

    static class Twice {
        @NotNull
        private final String name = null;

        @NotNull
        public String getName() {
            return name;
        }
    }

    static class Flagged {
        @AssertTrue
        public boolean hasFlag() {
            return false;
        }
    }

    static class Service {
        Service() {}

        Service(@NotNull String name) {}

        @NotNull
        String call(@Min(1) int times, @NotNull String what) {
            return null;
        }
    }

    @Constraint(validatedBy = Checked.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Checked {
        String message() default "checked";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Asks the test. */
        final class Check implements ConstraintValidator<Checked, Object> {
            static volatile Predicate<Object> predicate = value -> true;

            @Override
            public boolean isValid(Object value, ConstraintValidatorContext context) {
                return predicate.test(value);
            }
        }
    }

    static class Custom {
        @Checked
        final Object value = "v";
    }
}
