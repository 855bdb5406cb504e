package dev.verity.sample.clinic.owner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** The form by which owners are looked for. */
record OwnerQuery(
        @NotBlank @Size(max = 40) String lastName, @Positive Integer page) {}
