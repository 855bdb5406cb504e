package dev.verity.sample.clinic.everyday;

import dev.verity.sample.clinic.everyday.Chart.Page;
import dev.verity.sample.clinic.everyday.Chart.Reading;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** Methods with less common constraints; the class names the groups. */
@Service
@Validated({EverydayService.Strict.class, Default.class})
class EverydayService {
    interface Strict {}

    @InOrder
    void between(int low, int high) {}

    void varargs(@NotNull @Size(min = 1) String first, @Size(max = 2) String... rest) {}

    void nested(List<Map<String, List<@Valid Reading>>> readings) {}

    void optional(Optional<@NotBlank String> name) {}

    void page(@Valid Page<Reading> page) {}

    Map<String, List<@NotBlank String>> result() {
        return Map.of("k", List.of("a", ""));
    }

    void strict(@NotNull(groups = Strict.class) String strict, @NotNull String lenient) {}

    /** The first argument is not above the second. */
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = InOrderValidator.class)
    @interface InOrder {
        String message() default "must be in order";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Compares the arguments. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    static class InOrderValidator implements ConstraintValidator<InOrder, Object[]> {
        @Override
        public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
            return (int) arguments[0] <= (int) arguments[1];
        }
    }
}
