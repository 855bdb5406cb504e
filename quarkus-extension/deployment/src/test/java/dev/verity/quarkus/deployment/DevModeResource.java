package dev.verity.quarkus.deployment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Is changed while it runs. */
@Path("/dev")
public class DevModeResource {
    @GET
    public String echo(@QueryParam("q") @Size(min = 2, message = "{short}") String query) {
        return query;
    }
}
