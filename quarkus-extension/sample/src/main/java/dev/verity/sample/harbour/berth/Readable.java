package dev.verity.sample.harbour.berth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** What can be read by its number. */
interface Readable<T> {
    @GET
    @Path("/{number}")
    @NotNull
    T read(@PathParam("number") @Positive int number);
}
