package dev.verity.sample.harbour.cargo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Goods of one kind. */
public record Lot(
        @NotBlank String goods,
        @Max(100) int tons,
        @NotNull(groups = Customs.class) String tariff,
        @Valid Paper paper) {}
