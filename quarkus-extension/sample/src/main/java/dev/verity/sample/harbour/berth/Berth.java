package dev.verity.sample.harbour.berth;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

public record Berth(@NotBlank String name, @Positive int length) {}
