package dev.verity.sample.harbour.berth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** What berths are written into, and what has to be true of them. */
interface Entries {
    @POST
    Berth enter(@NotNull @Valid Berth entry);

    @PUT
    @Path("/{number}")
    Berth replace(@PathParam("number") @Positive int number, @NotNull @Valid Berth entry);
}
