package dev.verity.sample.harbour.ship;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;

/** What ships are looked for. */
public class ShipQuery {
    @QueryParam("flag")
    @Size(min = 2, max = 2)
    String flag;

    @QueryParam("limit")
    @Max(100)
    int limit;

    @HeaderParam("X-Agent")
    @Pattern(regexp = "[a-z]+")
    String agent;
}
