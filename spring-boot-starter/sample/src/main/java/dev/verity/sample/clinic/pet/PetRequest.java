package dev.verity.sample.clinic.pet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A pet as its owner describes it. */
record PetRequest(
        @NotBlank @Size(max = 30) String name,
        @NotNull @PastOrPresent LocalDate birthDate,
        @KnownPetType String type,
        Optional<@Email String> newsletter,
        @Valid Collar collar,
        List<@Valid Vaccination> vaccinations,
        Map<@NotBlank String, @Valid Contact> contacts,
        Map<String, List<@NotBlank String>> meals) {

    /** What the pet wears. */
    record Collar(@NotBlank String colour, @Positive int centimetres) {}

    /** What the pet is protected against. */
    record Vaccination(
            @NotBlank String against, @PastOrPresent LocalDate on) {}

    /** Whom to call. */
    record Contact(@Size(min = 5, max = 20) String telephone) {}
}
