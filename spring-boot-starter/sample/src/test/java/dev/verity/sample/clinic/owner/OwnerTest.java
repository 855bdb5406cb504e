package dev.verity.sample.clinic.owner;

import dev.verity.sample.clinic.ClinicTest;
import org.junit.jupiter.api.Test;

class OwnerTest extends ClinicTest {
    private static final String VALID = """
            {"firstName": "Ada", "lastName": "Miller", "telephone": "0123456789", "email": "ada@example.org",
             "address": {"street": "1 High Street", "city": "Leeds", "zip": "12345"}}""";

    @Test
    void createsValidOwner() {
        http.post("/owners", VALID).is(201);
    }

    @Test
    void entityAsBodyIsCheckedInDepth() {
        http.post("/owners", """
                        {"firstName": " ", "telephone": "12", "email": "nobody", "address": {"street": "", "zip": "x"}}""").isJson(400, """
                        [{"field": "firstName", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "lastName", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "telephone", "code": "Pattern", "message": "must be ten digits"},
                         {"field": "email", "code": "Email", "message": "must be a well-formed email address"},
                         {"field": "address.street", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "address.city", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "address.zip", "code": "Pattern", "message": "must match \\"\\\\d{5}\\""}]""");
    }

    @Test
    void groupDecidesWhetherTheIdIsGiven() {
        http.post("/owners", VALID.replaceFirst("\\{", "{\"id\": 7,")).isJson(400, """
                        [{"field": "id", "code": "Null", "message": "must be null"}]""");
        http.put("/owners", VALID).isJson(400, """
                        [{"field": "id", "code": "NotNull", "message": "must not be null"}]""");
    }

    @Test
    void repositoryChecksItsParameters() {
        http.get("/owners?lastName=M").isJson(409, """
                        [{"field": "findByLastNameStartingWithOrderById.lastName", "code": "Size",
                          "message": "size must be between 2 and 2147483647"}]""");
    }

    @Test
    void messagesOfTheApplicationFollowTheLocale() {
        String wrong = VALID.replace("0123456789", "12");
        http.post("/owners", wrong, "Accept-Language", "de").isJson(400, """
                        [{"field": "telephone", "code": "Pattern", "message": "muss aus zehn Ziffern bestehen"}]""");
        http.post("/owners", wrong, "Accept-Language", "fr").isJson(400, """
                        [{"field": "telephone", "code": "Pattern", "message": "must be ten digits"}]""");
    }
}
