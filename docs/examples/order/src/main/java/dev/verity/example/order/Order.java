package dev.verity.example.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;

/** What a customer ordered: constraints on components, on type arguments and on a getter, and two cascades. */
record Order(
        @NotNull @PastOrPresent LocalDate placedOn,
        LocalDate shipBy,
        @NotNull @Valid Customer customer,
        @NotEmpty List<@NotNull @Valid LineItem> items) {

    @AssertTrue(message = "an order cannot ship before it was placed")
    boolean isShippedAfterItWasPlaced() {
        return shipBy == null || placedOn == null || !shipBy.isBefore(placedOn);
    }
}
