package dev.verity.sample.harbour.ship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

public record Certificate(
        @NotBlank String issuer, @PastOrPresent LocalDate issued) {}
