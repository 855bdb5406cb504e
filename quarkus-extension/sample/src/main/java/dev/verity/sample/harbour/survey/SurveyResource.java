package dev.verity.sample.harbour.survey;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.TreeMap;

@Path("/survey")
public class SurveyResource {
    private final Validator validator;

    SurveyResource(Validator validator) {
        this.validator = validator;
    }

    @GET
    public Map<String, String> survey() {
        Map<String, String> messages = new TreeMap<>();
        for (ConstraintViolation<Survey> violation : validator.validate(new Survey())) {
            messages.put(violation.getPropertyPath().toString(), violation.getMessage());
        }
        return messages;
    }
}
