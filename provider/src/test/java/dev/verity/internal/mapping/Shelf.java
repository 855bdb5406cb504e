package dev.verity.internal.mapping;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bean with annotations and with all kinds of members, for mappings. */
@Shelf.Wide
public class Shelf extends Racks.Base implements Racks.Labelled {
    @NotNull
    String owner = "o";

    String code = "";
    int width;
    List<String> books = List.of("b");
    List<@Size(min = 7) String> texts = List.of("t");
    Map<String, List<Integer>> pages = Map.of("p", List.of(1));
    String[] marks = {"m"};

    @Nullable
    Shelf next;

    List<Shelf> all = List.of();

    public Shelf(@NotNull int width) {
        this.width = width;
    }

    @Override
    public @Nullable String getLabel() {
        return null;
    }

    @NotNull
    public @Nullable String getState() {
        return null;
    }

    public Optional<String> getHint() {
        return Optional.of("");
    }

    @Size(min = 5)
    public @NotNull String put(@Size(min = 5) String book, @Size(min = 5) List<String> pages) {
        return book;
    }

    static Method put() {
        try {
            return Shelf.class.getMethod("put", String.class, List.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static Constructor<Shelf> constructor() {
        try {
            return Shelf.class.getConstructor(int.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    public interface Strict {}

    public interface Late {}

    @Constraint(validatedBy = WideShelf.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Wide {
        int least() default 50;

        String message() default "not wide";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class WideShelf implements ConstraintValidator<Wide, Shelf> {
        private int least;

        @Override
        public void initialize(Wide wide) {
            least = wide.least();
        }

        @Override
        public boolean isValid(Shelf shelf, ConstraintValidatorContext context) {
            return shelf.width >= least;
        }
    }

    @Constraint(validatedBy = NeverParameters.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Never {
        String message() default "never";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    public static final class NeverParameters implements ConstraintValidator<Never, Object[]> {
        @Override
        public boolean isValid(Object[] values, ConstraintValidatorContext context) {
            return false;
        }
    }

    public static final class NotNullNorShort implements ConstraintValidator<NotNull, Object> {
        @Override
        public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
            return !(value == null || (value instanceof String text && text.length() < 2));
        }
    }
}
