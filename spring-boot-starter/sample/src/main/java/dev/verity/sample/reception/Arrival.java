package dev.verity.sample.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** Someone who has come with a pet. */
record Arrival(
        @NotBlank String pet,

        @Size(min = 5, max = 80, message = "{clinic.visit.reason}")
        String reason,

        @NotNull @Valid Companion companion,
        Map<String, List<@NotBlank String>> belongings) {

    /** Who brings the pet. */
    record Companion(@NotBlank String name, @Positive Integer age) {}
}
