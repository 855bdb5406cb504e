package dev.verity.quarkus.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.hibernate.validator.runtime.interceptor.MethodValidated;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnMapperTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(OfEndpoints.class, OfAll.class, Ships.class, Yard.class));

    @Provider
    public static class OfEndpoints implements ExceptionMapper<ResteasyReactiveViolationException> {
        @Override
        public Response toResponse(ResteasyReactiveViolationException exception) {
            return Response.status(422).entity(exception.getMessage()).build();
        }
    }

    @Provider
    public static class OfAll implements ExceptionMapper<ConstraintViolationException> {
        @Override
        public Response toResponse(ConstraintViolationException exception) {
            return Response.status(409).entity(exception.getMessage()).build();
        }
    }

    @Singleton
    @MethodValidated
    public static class Yard {
        public void build(@Min(1) int ships) {}
    }

    @Path("/ships")
    public static class Ships {
        @Inject
        Yard yard;

        @GET
        public String find(@QueryParam("name") @NotBlank String name) {
            return name;
        }

        @GET
        @Path("/build")
        public String build() {
            yard.build(0);
            return "built";
        }
    }

    @Test
    void isAskedForViolationsOfEndpoints() {
        given().get("/ships?name=").then().statusCode(422).body(is("find.name: must not be blank"));
    }

    @Test
    void isAskedForViolationsInside() {
        given().get("/ships/build").then().statusCode(409).body(is("build.ships: must be greater than or equal to 1"));
    }
}
