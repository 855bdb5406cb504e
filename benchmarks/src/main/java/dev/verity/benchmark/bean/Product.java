package dev.verity.benchmark.bean;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** A record as it comes from a request. */
public record Product(
        @NotNull @Pattern(regexp = "[A-Z]{2}-\\d{4}") String number,
        @NotBlank @Size(max = 80) String name,

        @NotNull @Positive @Digits(integer = 6, fraction = 2)
        BigDecimal price,

        @PositiveOrZero int stock) {}
