package dev.verity.sample.clinic.everyday;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A body with the containers and constraints that are less common. */
@Chart.Consistent
record Chart(
        @Pattern(regexp = "[A-Z].*", message = "must begin with a capital")
        @Pattern(regexp = ".*\\d", message = "must end with a digit")
        String name,

        @Size(min = 1) @Valid Reading[] readings,
        Set<@NotBlank @Size(max = 3) String> tags,
        Map<DayOfWeek, List<@Valid Reading>> byDay,
        List<Map<String, @NotNull @Valid Reading>> series,
        Optional<@Valid Reading> last,
        OptionalInt weight,
        @Past Instant opened,
        @Past Year since,
        @Valid Chart previous,
        @Valid Page<Reading> page,
        Map<@Email String, @Min(1) Integer> copies) {

    /** A value at a time. */
    record Reading(@NotNull Double value, @Size(max = 5) String unit) {}

    /** A container of the application's own. */
    record Page<T>(@Min(0) int number, @NotNull @Valid List<T> content) {}

    /** Blames the chart, or elements of it. */
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ConsistentValidator.class)
    @interface Consistent {
        String message() default "is not consistent";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Finds names that contradict. */
    static class ConsistentValidator implements ConstraintValidator<Consistent, Chart> {
        @Override
        public boolean isValid(Chart chart, ConstraintValidatorContext context) {
            if (Objects.equals(chart.name(), "INDEX1")) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("is odd")
                        .addPropertyNode("readings")
                        .addPropertyNode("unit")
                        .inIterable()
                        .atIndex(1)
                        .addConstraintViolation()
                        .buildConstraintViolationWithTemplate("is even")
                        .addPropertyNode("byDay")
                        .addBeanNode()
                        .inIterable()
                        .atKey(DayOfWeek.MONDAY)
                        .addConstraintViolation();
                return false;
            }
            return !Objects.equals(chart.name(), "WRONG1");
        }
    }
}
