package dev.verity.quarkus.deployment;

import jakarta.validation.constraints.Max;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Is changed while it runs. */
@Path("/kernels")
public class DevModeKernelsResource {
    @GET
    public String all(@QueryParam("q") @Max(1) int query) {
        return KernelUse.ofAll().toString();
    }
}
