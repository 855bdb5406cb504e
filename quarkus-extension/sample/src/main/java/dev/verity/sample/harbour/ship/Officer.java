package dev.verity.sample.harbour.ship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;

public record Officer(@NotBlank String name, @Past LocalDate born) {}
