package dev.verity.sample.clinic.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What can be booked besides visits. */
interface Booking<T> {

    @NotNull
    String book(@NotNull @Valid T what, @Size(max = 10) String note);
}
