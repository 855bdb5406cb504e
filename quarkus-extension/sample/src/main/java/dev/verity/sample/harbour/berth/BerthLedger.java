package dev.verity.sample.harbour.berth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

@Path("/berths")
@Produces(MediaType.APPLICATION_JSON)
public class BerthLedger implements Readable<Berth>, Entries {
    private static final Map<Integer, Berth> BERTHS = Map.of(1, new Berth("North", 90), 2, new Berth("", 0));

    private final Moorings moorings;

    BerthLedger(Moorings moorings) {
        this.moorings = moorings;
    }

    @Override
    public Berth enter(Berth entry) {
        return entry;
    }

    @Override
    public Berth replace(int number, Berth entry) {
        return entry;
    }

    @Override
    public Berth read(int number) {
        return BERTHS.get(number);
    }

    @GET
    @Path("/{number}/checked")
    @Valid
    public Berth readChecked(@PathParam("number") int number) {
        return BERTHS.get(number);
    }

    @GET
    @Path("/{number}/depth")
    @Positive
    public int depth(@PathParam("number") @Max(9) int number) {
        return number - 3;
    }

    @Path("/{number}/moorings")
    public Moorings moorings(@PathParam("number") @Positive int number) {
        return moorings;
    }
}
