package dev.verity.sample.harbour.cargo;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody who counts. */
public interface Tally {
    @NotNull
    String count(@Size(min = 3) String goods);
}
