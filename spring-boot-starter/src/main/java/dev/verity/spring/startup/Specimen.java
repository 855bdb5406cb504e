package dev.verity.spring.startup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What most beans have: text, a limit, a list that is cascaded to. */
record Specimen(
        @NotBlank @Size(max = 10) String text, @NotNull List<@Valid Specimen> parts) {}
