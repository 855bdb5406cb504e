package dev.verity.sample.harbour.marina;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.groups.ConvertGroup;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.engine.HibernateConstraintViolation;

@Path("/marina")
@Produces(MediaType.APPLICATION_JSON)
public class MarinaResource {
    @Inject
    Validator validator;

    @Inject
    HibernateValidatorFactory factory;

    @Inject
    Pontoons pontoons;

    @POST
    public Yacht enter(@Valid @ConvertGroup(to = Yacht.Entry.class) Yacht yacht) {
        return yacht;
    }

    @PUT
    public Yacht change(@Valid @ConvertGroup(to = Yacht.Change.class) Yacht yacht) {
        return yacht;
    }

    @POST
    @Path("/charter")
    public Charter charter(@Valid Charter charter) {
        return charter;
    }

    @POST
    @Path("/dinghy")
    public Dinghy launch(@Valid Dinghy dinghy) {
        return dinghy;
    }

    @GET
    @Path("/guests")
    public String guests(
            @QueryParam("from") @Length(min = 3) String harbour, @QueryParam("nights") @Range(max = 7) int stay) {
        return harbour + " " + stay;
    }

    @POST
    @Path("/by-hand")
    public Outcome checkByHand(Yacht yacht) {
        return Outcome.of(validator.validate(yacht));
    }

    @POST
    @Path("/by-service")
    public Outcome checkByService(Yacht yacht) {
        try {
            pontoons.moor(yacht);
            return new Outcome(true, "");
        } catch (ConstraintViolationException refused) {
            return Outcome.of(refused.getConstraintViolations());
        }
    }

    /** The first thing that is wrong. */
    @POST
    @Path("/quickly")
    public Outcome checkQuickly(Yacht yacht) {
        return Outcome.of(factory.usingContext().failFast(true).getValidator().validate(yacht));
    }

    @POST
    @Path("/advice")
    public Map<String, String> advise(Yacht yacht) {
        return advice(validator.validateProperty(yacht, "draught"));
    }

    private static Map<String, String> advice(Set<ConstraintViolation<Yacht>> violations) {
        Map<String, String> advice = new TreeMap<>();
        for (ConstraintViolation<Yacht> violation : violations) {
            HibernateConstraintViolation<?> told = violation.unwrap(HibernateConstraintViolation.class);
            advice.put(told.getMessage(), told.getDynamicPayload(Advice.class).harbour());
        }
        return advice;
    }
}
