package dev.verity.quarkus.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.QuarkusUnitTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RestTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(
                    Book.class, Author.class, Books.class, Shelf.class, Generic.class, Magazines.class, Clerk.class));

    public record Author(@NotBlank String name) {}

    public record Book(@NotBlank String title, @NotEmpty List<@Valid Author> authors) {}

    @Singleton
    public static class Clerk {
        public String sell(@Min(1) int copies) {
            return "sold " + copies;
        }
    }

    @Path("/books")
    @Produces(MediaType.APPLICATION_JSON)
    public static class Books {
        @Inject
        Clerk clerk;

        @POST
        public String add(@Valid Book book) {
            return book.title();
        }

        @GET
        @Path("/{id}")
        public String find(@PathParam("id") @Min(1) int id, @QueryParam("q") @Size(min = 2) String query) {
            return "found";
        }

        @GET
        @Path("/text")
        @Produces(MediaType.TEXT_PLAIN)
        public String text(@QueryParam("q") @Size(min = 2) String query) {
            return "found";
        }

        @GET
        @Path("/broken")
        public @Valid Book broken() {
            return new Book("", List.of());
        }

        @GET
        @Path("/sell")
        public String sell(@QueryParam("copies") int copies) {
            return clerk.sell(copies);
        }

        @GET
        @Path("/sell-checked")
        public String sellChecked(@QueryParam("copies") @Max(9) int copies) {
            return clerk.sell(copies);
        }
    }

    @Path("/shelf")
    public interface Shelf {
        @GET
        String look(@QueryParam("q") @NotBlank String query);
    }

    public interface Generic<T> {
        @POST
        String add(@Valid T element);
    }

    @Path("/magazines")
    public static class Magazines implements Generic<Author> {
        @Override
        public String add(Author element) {
            return element.name();
        }
    }

    @Singleton
    public static class ShelfResource implements Shelf {
        @Override
        public String look(String query) {
            return query;
        }
    }

    @Test
    void acceptsAValidBody() {
        given().contentType(ContentType.JSON)
                .body("{\"title\":\"Emma\",\"authors\":[{\"name\":\"Austen\"}]}")
                .post("/books")
                .then()
                .statusCode(200)
                .body(is("Emma"));
    }

    @Test
    void reportsWhatIsWrongWithABody() {
        given().contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .body("{\"title\":\"Emma\",\"authors\":[{\"name\":\"Austen\"},{\"name\":\"\"}]}")
                .post("/books")
                .then()
                .statusCode(400)
                .header("validation-exception", "true")
                .contentType(ContentType.JSON)
                .body(is("{\"title\":\"Constraint Violation\",\"status\":400,\"violations\":["
                        + "{\"field\":\"add.book.authors[1].name\",\"message\":\"must not be blank\"}]}"));
    }

    @Test
    void reportsWhatIsWrongWithParameters() {
        given().get("/books/0?q=ab")
                .then()
                .statusCode(400)
                .header("validation-exception", "true")
                .body(is("{\"title\":\"Constraint Violation\",\"status\":400,\"violations\":["
                        + "{\"field\":\"find.id\",\"message\":\"must be greater than or equal to 1\"}]}"));
    }

    @Test
    void reportsInPlainTextWhereTheEndpointProducesIt() {
        given().get("/books/text?q=a")
                .then()
                .statusCode(400)
                .contentType(ContentType.TEXT)
                .body(is(
                        "ViolationReport{title='Constraint Violation', status=400, violations=[Violation{field='text.query',"
                                + " message='size must be between 2 and 2147483647'}]}"));
    }

    @Test
    void takesAWrongReturnValueForTheServersFault() {
        given().get("/books/broken").then().statusCode(500).header("validation-exception", nullValue());
    }

    @Test
    void takesAWrongCallInsideForTheServersFault() {
        given().get("/books/sell?copies=0").then().statusCode(500).header("validation-exception", nullValue());
    }

    @Test
    void reportsAWrongCallInsideAnEndpointThatIsValidatedItself() {
        given().get("/books/sell-checked?copies=0").then().statusCode(400);
    }

    @Test
    void validatesWhatTheInterfaceOfAResourceDeclares() {
        given().get("/shelf?q=").then().statusCode(400);
        given().get("/shelf?q=a").then().statusCode(200);
    }

    @Test
    void validatesWhatAGenericInterfaceDeclares() {
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"\"}")
                .post("/magazines")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body("{\"name\":\"Ada\"}")
                .post("/magazines")
                .then()
                .statusCode(200);
    }
}
