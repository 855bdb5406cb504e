package dev.verity.sample.harbour.logbook;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

@Embeddable
public class Wind {
    @NotNull
    public String direction;

    @Min(0)
    @Max(12)
    public int force;
}
