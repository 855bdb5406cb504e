package dev.verity.quarkus.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationExceptionMapper;
import io.quarkus.hibernate.validator.runtime.jaxrs.ViolationReport;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExtendedMapperTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION =
            new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClasses(Extended.class, Ships.class));

    @Provider
    public static class Extended extends ResteasyReactiveViolationExceptionMapper
            implements ExceptionMapper<ValidationException> {
        @Override
        public Response toResponse(ValidationException exception) {
            try {
                return Response.fromResponse(super.toResponse(exception))
                        .header("extended", "true")
                        .build();
            } catch (ValidationException e) {
                return Response.status(Response.Status.CONFLICT)
                        .entity(new ViolationReport(
                                "Other",
                                Response.Status.CONFLICT,
                                List.of(new ViolationReport.Violation(null, e.getMessage()))))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
            }
        }
    }

    @Path("/ships")
    public static class Ships {
        @GET
        public String find(@QueryParam("name") @NotBlank String name) {
            throw new ValidationException(name);
        }
    }

    @Test
    void answersAsTheMapperItExtends() {
        given().get("/ships?name=").then().statusCode(400).header("extended", "true");
    }

    @Test
    void answersWhatTheMapperThrowsOn() {
        given().get("/ships?name=x")
                .then()
                .statusCode(409)
                .body(is("{\"title\":\"Other\",\"status\":409,\"violations\":[{\"field\":null,\"message\":\"x\"}]}"));
    }
}
