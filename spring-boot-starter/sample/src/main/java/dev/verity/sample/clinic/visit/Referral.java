package dev.verity.sample.clinic.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;

/** A patient whom another clinic sends: its history counts, our number does not. */
record Referral(
        @NotBlank String clinic,

        @NotNull @Valid @ConvertGroup(from = Default.class, to = FromOutside.class)
        Patient patient) {

    /** The group of what holds for patients of other clinics. */
    interface FromOutside {}

    /** A pet that is ill. */
    record Patient(
            @NotNull Integer number,
            @NotBlank(groups = FromOutside.class) String history) {}
}
