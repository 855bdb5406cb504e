package dev.verity.sample.harbour.dues;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/dues")
public class DuesResource {
    private final Validator validator;
    private final ValidatorFactory factory;

    DuesResource(Validator validator, ValidatorFactory factory) {
        this.validator = validator;
        this.factory = factory;
    }

    @POST
    public Map<String, String> check(Invoice invoice) {
        return messages(validator.validate(invoice));
    }

    @POST
    @Path("/draft")
    public Map<String, String> checkDraft(Invoice invoice) {
        return messages(validator.validate(invoice, Invoice.Draft.class));
    }

    @POST
    @Path("/sent")
    public Map<String, String> checkSent(Invoice invoice) {
        return messages(validator.validate(invoice, Default.class, Invoice.Sent.class));
    }

    @POST
    @Path("/property")
    public Map<String, String> checkProperty(Invoice invoice, @RestQuery String name) {
        return messages(validator.validateProperty(invoice, name));
    }

    @POST
    @Path("/factory")
    public Map<String, String> checkWithFactory(Invoice invoice) {
        return messages(factory.getValidator().validate(invoice));
    }

    /** The factory of the application, whoever asks for one. */
    @POST
    @Path("/default-factory")
    @SuppressWarnings("resource")
    public Map<String, String> checkWithDefaultFactory(Invoice invoice) {
        return messages(Validation.buildDefaultValidatorFactory().getValidator().validate(invoice));
    }

    private static Map<String, String> messages(Set<ConstraintViolation<Invoice>> violations) {
        Map<String, String> messages = new TreeMap<>();
        for (ConstraintViolation<Invoice> violation : violations) {
            messages.put(violation.getPropertyPath().toString(), violation.getMessage());
        }
        return messages;
    }
}
