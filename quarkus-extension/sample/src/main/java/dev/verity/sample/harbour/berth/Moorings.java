package dev.verity.sample.harbour.berth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The bollards of a berth. */
@ApplicationScoped
public class Moorings {
    @GET
    @Path("/{bollard}")
    @Produces(MediaType.APPLICATION_JSON)
    public String bollard(@PathParam("bollard") @Max(20) int bollard) {
        return "bollard " + bollard;
    }
}
