package dev.verity.sample.harbour.cargo;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.constraints.Positive;

/** A scale for trucks, which counts what it weighed. */
@Dependent
public class Scale {
    private int weighed;

    public int weigh(@Positive int tons) {
        weighed += tons;
        return weighed;
    }
}
