package dev.verity.sample.clinic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** What the clinic is called, whom it treats and when it is open: {@code clinic.*}. */
@Validated
@ConfigurationProperties("clinic")
public record ClinicProperties(
        @NotBlank String name,
        @NotEmpty Set<@NotBlank String> petTypes,
        @NotNull @Valid OpeningHours opening,
        @DefaultValue Map<String, @Valid Room> rooms) {

    /** Full hours of the day. */
    public record OpeningHours(
            @Min(0) @Max(23) int from, @Min(1) @Max(24) int until) {}

    /** A room for treatments. */
    public record Room(@NotBlank String doctor) {}
}
