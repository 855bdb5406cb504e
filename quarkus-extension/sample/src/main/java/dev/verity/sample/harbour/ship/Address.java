package dev.verity.sample.harbour.ship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

public record Address(
        @NotBlank String street,
        @NotBlank String town,
        @Pattern(regexp = "[A-Z]{2}") String country) {}
