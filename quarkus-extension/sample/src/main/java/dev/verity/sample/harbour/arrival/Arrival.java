package dev.verity.sample.harbour.arrival;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

public record Arrival(@NotBlank String ship, @PositiveOrZero int hours) {}
