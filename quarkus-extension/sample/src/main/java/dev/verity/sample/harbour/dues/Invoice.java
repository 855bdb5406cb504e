package dev.verity.sample.harbour.dues;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a ship owes. */
public record Invoice(
        @Null(groups = Draft.class) @NotNull(groups = Sent.class)
        LocalDate sent,

        @KnownFlag String flag,
        @Rate(factor = 3) Integer pilotage,
        @Rate(factor = 5) Integer mooring,

        @DecimalMax(value = "1000", message = "{harbour.limit}")
        BigDecimal total,

        @Max(value = 5, message = "${validatedValue == 6 ? 'one' : 'some'} of {value} too many")
        int copies,

        Sealed<@NotBlank String> note) {
    /** Before it is sent. */
    interface Draft {}

    /** After it was sent. */
    interface Sent {}
}
