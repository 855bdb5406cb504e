package dev.verity.quarkus.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.hibernate.validator.runtime.jaxrs.ViolationReport;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RestAnswersTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(
                    Ship.class,
                    Crud.class,
                    Base.class,
                    Ships.class,
                    Boats.class,
                    Formats.class,
                    Fleet.class,
                    Deck.class));

    public record Ship(@NotBlank String name) {}

    public interface Crud<T> {
        @POST
        @Path("/save")
        String save(@Valid T element);
    }

    public abstract static class Base<T> {
        @POST
        @Path("/store")
        public String store(@Valid T element) {
            return "stored";
        }

        @POST
        @Path("/keep")
        public abstract String keep(@Valid T element);
    }

    @Path("/ships")
    public static class Ships extends Base<Ship> implements Crud<Ship> {
        @Override
        public String save(Ship element) {
            return "saved";
        }

        @Override
        public String keep(Ship element) {
            return "kept";
        }
    }

    @Path("/boats")
    @Produces(MediaType.APPLICATION_JSON)
    public static class Boats {
        @GET
        @Path("/uni")
        public @Valid Uni<Ship> later(@QueryParam("name") @NotBlank String name) {
            return Uni.createFrom().item(new Ship(""));
        }

        @GET
        @Path("/stage")
        public @Valid CompletionStage<Ship> sometime(@QueryParam("name") @NotBlank String name) {
            return CompletableFuture.completedFuture(new Ship(""));
        }
    }

    @Path("/formats")
    public static class Formats {
        @GET
        @Path("/html")
        @Produces(MediaType.TEXT_HTML)
        public String html(@QueryParam("q") @NotBlank String query) {
            return query;
        }

        @GET
        @Path("/several")
        @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
        public String several(@QueryParam("q") @NotBlank String query) {
            return query;
        }

        @GET
        @Path("/any")
        public String any(@QueryParam("q") @NotBlank String query) {
            return query;
        }

        @GET
        @Path("/vendor")
        @Produces("application/vnd.fleet+json")
        public String vendor(@QueryParam("q") @NotBlank String query) {
            return query;
        }

        @GET
        @Path("/bytes")
        @Produces(MediaType.APPLICATION_OCTET_STREAM)
        public byte[] bytes(@QueryParam("q") @NotBlank String query) {
            return new byte[0];
        }

        @POST
        @Path("/form")
        @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
        public String form(@FormParam("q") @NotBlank String query) {
            return query;
        }
    }

    @Path("/fleet")
    public static class Fleet {
        @Path("/{name}")
        public Deck find(@PathParam("name") @Size(max = 3) String name) {
            return new Deck();
        }
    }

    public static class Deck {
        @GET
        public String get() {
            return "deck";
        }
    }

    @Test
    void areReadByTheTypeThatApplicationsKnow() {
        ViolationReport report =
                given().get("/boats/uni?name=").then().statusCode(400).extract().as(ViolationReport.class);
        assertThat(report.getStatus()).isEqualTo(400);
        assertThat(report.getTitle()).isEqualTo("Constraint Violation");
        assertThat(report.getViolations())
                .extracting(ViolationReport.Violation::getField, ViolationReport.Violation::getMessage)
                .containsExactly(tuple("later.name", "must not be blank"));
    }

    @Test
    void tellOfBodiesWhoseTypeIsAVariable() {
        for (String path : new String[] {"save", "store", "keep"}) {
            post("/ships/" + path, "{\"name\":\"a\"}").then().statusCode(200);
            post("/ships/" + path, "{\"name\":\"\"}").then().statusCode(400).header("validation-exception", "true");
        }
    }

    @Test
    void leaveWhatComesLaterAlone() {
        given().get("/boats/uni?name=a").then().statusCode(200).body(is("{\"name\":\"\"}"));
        given().get("/boats/stage?name=a").then().statusCode(200).body(is("{\"name\":\"\"}"));
    }

    @Test
    void areInTheFormatThatTheClientAccepts() {
        assertFormat("application/json", "/formats/several?q=", "application/json");
        assertFormat("text/plain", "/formats/several?q=", "text/plain");
    }

    @Test
    void areInTheFormatOfTheEndpointOtherwise() {
        assertFormat("*/*", "/formats/several?q=", "text/plain;charset=UTF-8");
        assertFormat("*/*", "/formats/any?q=", "text/plain;charset=UTF-8");
        assertFormat("*/*", "/formats/html?q=", "text/html;charset=UTF-8");
        assertFormat("text/html", "/formats/html?q=", "text/html;charset=UTF-8");
        assertFormat("*/*", "/formats/vendor?q=", "application/vnd.fleet+json;charset=UTF-8");
        assertFormat("*/*", "/formats/bytes?q=", "application/octet-stream;charset=UTF-8");
    }

    @Test
    void tellOfFormFields() {
        given().formParam("q", "")
                .post("/formats/form")
                .then()
                .statusCode(400)
                .body(containsString("Violation{field='form.query', message='must not be blank'}"));
    }

    @Test
    void tellOfParametersOnTheWayToASubResource() {
        given().get("/fleet/sea").then().statusCode(200).body(is("deck"));
        given().get("/fleet/long")
                .then()
                .statusCode(400)
                .header("validation-exception", "true")
                .body(containsString("\"field\":\"find.name\""));
    }

    private static void assertFormat(String accepted, String path, String format) {
        given().accept(accepted).get(path).then().statusCode(400).contentType(is(format));
    }

    private static Response post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }
}
