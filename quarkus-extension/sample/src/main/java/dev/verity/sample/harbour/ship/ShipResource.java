package dev.verity.sample.harbour.ship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/ships")
@Produces(MediaType.APPLICATION_JSON)
public class ShipResource {
    @POST
    public RestResponse<Registration> register(@NotNull @Valid Registration registration) {
        return RestResponse.status(RestResponse.Status.CREATED, registration);
    }

    @POST
    @Path("/fleet")
    public int registerFleet(@Size(max = 3) List<@NotNull @Valid Registration> fleet) {
        return fleet.size();
    }

    @POST
    @Path("/officers")
    public int sign(Map<@NotBlank String, @Valid Officer> officers) {
        return officers.size();
    }

    @POST
    @Path("/names")
    public List<String> rename(@NotEmpty List<@NotBlank String> names) {
        return names;
    }

    @POST
    @Path("/form")
    public String form(@RestForm @NotBlank String name, @RestForm @Max(900) int length) {
        return name + " " + length;
    }

    @GET
    @Path("/{callSign}")
    public Map<String, String> find(@PathParam("callSign") @Pattern(regexp = "[A-Z0-9]{4,7}") String callSign) {
        return Map.of("callSign", callSign);
    }

    @GET
    @Path("/{callSign}/berth/{number}")
    public Map<String, Integer> berth(
            @PathParam("callSign") @Size(min = 4) String callSign,
            @PathParam("number") @Positive int number,
            @HeaderParam("X-Agent") @NotNull String agent,
            @CookieParam("pass") @Size(max = 4) String pass) {
        return Map.of(callSign, number);
    }

    @GET
    public List<String> list(
            @RestQuery @Size(min = 2, max = 2) String flag,
            @RestQuery @DefaultValue("10") @Max(100) int limit,
            @RestQuery List<@NotBlank String> name) {
        return name;
    }

    @GET
    @Path("/search")
    public String search(@Valid @BeanParam ShipQuery query) {
        return "\"" + query.flag + query.limit + query.agent + "\"";
    }

    @GET
    @Path("/label")
    @Produces(MediaType.TEXT_PLAIN)
    public String label(@RestQuery @NotBlank String name) {
        return name;
    }

    @GET
    @Path("/plate")
    @Produces(MediaType.TEXT_HTML)
    public String plate(@RestQuery @NotBlank String name) {
        return "<b>" + name + "</b>";
    }

    @GET
    @Path("/card")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    public String card(@RestQuery @NotBlank String name) {
        return name;
    }
}
