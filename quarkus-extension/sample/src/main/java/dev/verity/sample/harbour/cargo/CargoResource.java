package dev.verity.sample.harbour.cargo;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/cargo")
@Produces(MediaType.APPLICATION_JSON)
public class CargoResource {
    private final Warehouse warehouse;
    private final Scale scale;

    CargoResource(Warehouse warehouse, Scale scale) {
        this.warehouse = warehouse;
        this.scale = scale;
    }

    @POST
    public Lot store(Lot lot, @RestQuery int bay) {
        return warehouse.store(lot, bay);
    }

    @POST
    @Path("/cleared")
    public Lot clear(Lot lot) {
        return warehouse.clear(lot);
    }

    @POST
    @Path("/returned")
    public Lot takeBack(Lot lot) {
        return warehouse.takeBack(lot);
    }

    @GET
    @Path("/free")
    public int free(@RestQuery int from, @RestQuery int to) {
        return warehouse.free(from, to);
    }

    @GET
    @Path("/labels")
    public List<String> labels(@RestQuery List<String> label) {
        return warehouse.labels(label.toArray(String[]::new));
    }

    @GET
    @Path("/count")
    public String count(@RestQuery String goods) {
        return warehouse.count(goods);
    }

    @GET
    @Path("/weight")
    public int weigh(@RestQuery int tons) {
        return scale.weigh(tons);
    }

    @ServerExceptionMapper
    public RestResponse<Map<String, String>> refuse(ConstraintViolationException refused) {
        Map<String, String> messages = new TreeMap<>();
        for (ConstraintViolation<?> violation : refused.getConstraintViolations()) {
            messages.put(violation.getPropertyPath().toString(), violation.getMessage());
        }
        return RestResponse.status(RestResponse.Status.CONFLICT, messages);
    }
}
