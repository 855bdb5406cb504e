package dev.verity.sample.harbour.arrival;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/arrivals")
@Produces(MediaType.APPLICATION_JSON)
public class ArrivalResource {
    private final Pilots pilots;

    ArrivalResource(Pilots pilots) {
        this.pilots = pilots;
    }

    @POST
    @Path("/uni")
    public Uni<Arrival> announce(@NotNull @Valid Arrival arrival) {
        return Uni.createFrom().item(arrival);
    }

    @POST
    @Path("/stage")
    public CompletionStage<Arrival> announceLater(@NotNull @Valid Arrival arrival) {
        return CompletableFuture.supplyAsync(() -> arrival);
    }

    @POST
    @Path("/multi")
    public Multi<Arrival> announceAll(List<@Valid Arrival> arrivals) {
        return Multi.createFrom().iterable(arrivals);
    }

    @GET
    @Path("/nothing")
    @NotNull
    public Uni<Arrival> nothing() {
        return null;
    }

    @GET
    @Path("/pilot")
    public Uni<String> pilot(@RestQuery int ships) {
        return pilots.guide(ships);
    }

    @GET
    @Path("/soon")
    @NonBlocking
    public String soon(@RestQuery @Max(3) int hours) {
        return "in " + hours;
    }
}
