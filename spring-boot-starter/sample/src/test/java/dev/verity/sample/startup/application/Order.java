package dev.verity.sample.startup.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The body of a request: objects inside, and a list of them. */
public record Order(
        @NotNull @Pattern(regexp = "[A-Z]{2}-[0-9]{4}") String number,
        @NotBlank @Email String mail,
        @NotNull @Valid Address address,
        @NotEmpty @Size(max = 50) List<@Valid Line> lines) {

    public record Address(
            @NotBlank @Size(max = 80) String street,
            @NotBlank String city,
            @NotNull @Size(min = 4, max = 10) String zip) {}

    public record Line(@NotBlank String article, @Positive int quantity) {}
}
