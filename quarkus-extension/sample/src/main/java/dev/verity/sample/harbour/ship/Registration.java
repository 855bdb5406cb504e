package dev.verity.sample.harbour.ship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ship as its owner tells of it. */
public record Registration(
        @NotBlank @Size(min = 2, max = 20) String name,
        @NotNull @Pattern(regexp = "[A-Z0-9]{4,7}") String callSign,
        @Positive @Digits(integer = 3, fraction = 2) BigDecimal length,
        @AssertTrue boolean insured,
        @NotNull @Valid Owner owner,
        @NotEmpty List<@NotNull @Valid Officer> officers,
        Map<@Size(min = 2, max = 10) String, @Valid Certificate> certificates,
        Optional<@Size(max = 10) String> nickname,
        Set<@NotBlank String> ports,
        List<List<@Positive Integer>> draughts) {}
