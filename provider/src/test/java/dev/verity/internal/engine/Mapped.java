package dev.verity.internal.engine;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Beans and constraints for mappings. */
final class Mapped {

    private Mapped() {}

    interface Strict {}

    interface Late {}

    interface Marked extends Payload {}

    static class Address {
        @Nullable
        String city;

        Address(@Nullable String city) {
            this.city = city;
        }
    }

    static class Base {
        @Nullable
        String id;
    }

    interface Named {
        @Nullable
        String getName();
    }

    static class Account extends Base implements Named {
        @NotNull
        String owner = "o";

        int balance;

        @Nullable
        List<@Nullable String> tags;

        @Nullable
        Map<String, List<Integer>> scores;

        String @Nullable [] aliases;

        Optional<String> nick = Optional.empty();

        @Nullable
        Address address;

        List<Address> others = List.of();

        static int count;

        Account() {}

        Account(@Nullable String owner, int balance) {
            this.owner = owner == null ? "" : owner;
            this.balance = balance;
        }

        @Override
        public @Nullable String getName() {
            return null;
        }

        public @Nullable String rename(@Nullable String first, @Nullable String second) {
            return first;
        }

        public List<@Nullable String> list(List<@Nullable String> names) {
            return names;
        }

        public void reset() {}
    }

    /** Accepts equal parameters and, unlike the rest, everything that a text says. */
    @Constraint(validatedBy = {SameParameters.class})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Same {
        String message() default "not the same";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    static final class SameParameters implements ConstraintValidator<Same, Object[]> {
        @Override
        public boolean isValid(Object[] values, ConstraintValidatorContext context) {
            return values[0] == values[1];
        }
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Rich {
        String message() default "not rich";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        int least() default 10;
    }

    static final class RichAccount implements ConstraintValidator<Rich, Account> {
        private int least;

        @Override
        public void initialize(Rich rich) {
            least = rich.least();
        }

        @Override
        public boolean isValid(Account account, ConstraintValidatorContext context) {
            return account.balance >= least;
        }
    }

    static class Annotated {
        @NotNull
        @Nullable
        Object field;

        @Nullable
        List<@NotNull @Nullable Object> list;

        @NotNull
        public @Nullable Object getProperty() {
            return null;
        }

        @Same
        @NotNull
        public @Nullable Object act(@NotNull @Nullable Object one, @NotNull @Nullable Object other) {
            return one;
        }
    }
}
