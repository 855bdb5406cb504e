package dev.verity.sample.devmode.application;

import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/tides")
public class TideResource {
    @POST
    public Tide announce(@Valid Tide tide) {
        return tide;
    }
}
