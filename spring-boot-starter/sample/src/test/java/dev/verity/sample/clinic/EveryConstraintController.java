package dev.verity.sample.clinic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a body in which every built-in constraint can be violated. */
@RestController
class EveryConstraintController {

    @PostMapping("/every-constraint")
    void accept(@Valid @RequestBody EveryConstraint body) {}

    record EveryConstraint(
            @AssertFalse boolean assertFalse,
            @AssertTrue boolean assertTrue,
            @DecimalMax("1.5") BigDecimal decimalMax,
            @DecimalMin(value = "1.5", inclusive = false) BigDecimal decimalMin,
            @Digits(integer = 1, fraction = 0) BigDecimal digits,
            @Email String email,
            @Future LocalDate future,
            @FutureOrPresent LocalDate futureOrPresent,
            @Max(3) int max,
            @Min(3) int min,
            @Negative int negative,
            @NegativeOrZero int negativeOrZero,
            @NotBlank String notBlank,
            @NotEmpty String notEmpty,
            @NotNull String notNull,
            @Null String isNull,
            @Past LocalDate past,
            @PastOrPresent LocalDate pastOrPresent,
            @Pattern(regexp = "[a-z]+") String pattern,
            @Positive int positive,
            @PositiveOrZero int positiveOrZero,
            @Size(min = 1, max = 2) String size) {}
}
