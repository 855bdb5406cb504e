package dev.verity.sample.harbour.office;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** What differs from harbour to harbour. */
@ConfigMapping(prefix = "harbour")
public interface HarbourConfig {
    @NotBlank
    String name();

    @Min(1)
    @Max(50)
    int berths();

    @Valid
    Tide tide();

    Optional<@Email String> mail();

    @Size(max = 3)
    List<@Max(99) Integer> channels();

    /** How far the water falls. */
    interface Tide {
        @Positive
        double mean();
    }
}
