package dev.verity.sample.harbour.survey;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** A ship that fails in every respect. */
class Survey {
    @AssertFalse
    boolean leaking = true;

    @AssertTrue
    Boolean afloat = false;

    @DecimalMax(value = "9.5", inclusive = false)
    BigDecimal draught = new BigDecimal("9.5");

    @DecimalMin("2.5")
    double freeboard = 2;

    @Digits(integer = 2, fraction = 1)
    String beam = "123.45";

    @Email
    String mail = "captain";

    @Future
    LocalDate nextSurvey = LocalDate.of(1999, 12, 31);

    @FutureOrPresent
    Year nextDocking = Year.of(2001);

    @Max(10)
    long rust = 11;

    @Min(2)
    Short anchors = 1;

    @Negative
    int buoyancy = 0;

    @NegativeOrZero
    float heel = 1;

    @NotBlank
    CharSequence name = " ";

    @NotEmpty
    int[] lifeboats = {};

    @NotNull
    Object captain;

    @Null
    String stowaway = "Jim";

    @Past
    Instant launched = Instant.parse("2999-01-01T00:00:00Z");

    @PastOrPresent
    LocalDate painted = LocalDate.of(2999, 1, 1);

    @Pattern(regexp = "IMO \\d{7}")
    String number = "7";

    @Positive
    BigDecimal speed = BigDecimal.ZERO;

    @PositiveOrZero
    byte decks = -1;

    @Size(min = 1, max = 3)
    List<String> masts = List.of();
}
