package dev.verity.sample.harbour.logbook;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/log")
public class LogbookResource {
    private final EntityManager entities;

    LogbookResource(EntityManager entities) {
        this.entities = entities;
    }

    /** The entry is checked when it is stored. */
    @POST
    @Transactional
    public long write(LogEntry entry) {
        entities.persist(entry);
        entities.flush();
        return entry.id;
    }

    /** The entry is checked before it is stored. */
    @POST
    @Path("/checked")
    @Transactional
    public long writeChecked(@Valid LogEntry entry) {
        return write(entry);
    }

    @PUT
    @Path("/{id}/keeper")
    @Transactional
    public void sign(@PathParam("id") long id, @RestQuery String name) {
        entities.find(LogEntry.class, id).keeper = name;
        entities.flush();
    }

    @GET
    @Path("/{id}/keeper")
    public String keeper(@PathParam("id") long id) {
        return entities.find(LogEntry.class, id).keeper;
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
