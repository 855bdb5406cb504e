package dev.verity.quarkus.deployment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocaleTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClass(Greeting.class))
            .overrideConfigKey("quarkus.locales", "en,de,fr")
            .overrideConfigKey("quarkus.default-locale", "fr");

    @Path("/greeting")
    public static class Greeting {
        @GET
        public String greet(@QueryParam("name") @NotBlank String name) {
            return name;
        }
    }

    @Test
    void answersInTheLanguageThatTheRequestAsksFor() {
        assertMessage("de", "darf nicht leer sein");
        assertMessage("es, en;q=0.5, de;q=0.2", "must not be blank");
    }

    @Test
    void answersInTheDefaultLanguageWhereTheApplicationHasNoneOfThose() {
        assertMessage("ja", "ne doit pas");
        assertMessage("not a list;;", "ne doit pas");
    }

    private static void assertMessage(String languages, String message) {
        given().header("Accept-Language", languages)
                .get("/greeting?name=")
                .then()
                .statusCode(400)
                .body(containsString(message));
    }
}
