package dev.verity.sample.harbour.office;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/office")
public class OfficeResource {
    private final HarbourConfig config;

    OfficeResource(HarbourConfig config) {
        this.config = config;
    }

    @GET
    public String describe() {
        return config.name() + " has " + config.berths() + " berths";
    }
}
