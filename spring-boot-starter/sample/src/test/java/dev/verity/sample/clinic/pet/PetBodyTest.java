package dev.verity.sample.clinic.pet;

import dev.verity.sample.clinic.ClinicTest;
import org.junit.jupiter.api.Test;

class PetBodyTest extends ClinicTest {
    static final String REX = """
            {"name": "Rex", "birthDate": "2020-02-29", "type": "dog", "newsletter": "ada@example.org",
             "collar": {"colour": "red", "centimetres": 30},
             "vaccinations": [{"against": "rabies", "on": "2021-01-01"}],
             "contacts": {"home": {"telephone": "0123456"}},
             "meals": {"morning": ["meat"], "evening": []}}""";

    @Test
    void acceptsValidBody() {
        http.post("/pets", REX).is(200, "Rex");
        http.post("/pets", """
                {"name": "Tom", "birthDate": "2020-02-29"}""").is(200, "Tom");
    }

    @Test
    void checksRecordsAndContainersInDepth() {
        http.post("/pets", """
                        {"name": "", "birthDate": "2999-01-01", "newsletter": "nobody",
                         "collar": {"colour": null, "centimetres": 0},
                         "vaccinations": [{"against": "rabies"}, {"against": " ", "on": "2999-01-01"}, null,
                                          {"against": ""}],
                         "contacts": {"home": {"telephone": "0123456"}, "work": {"telephone": "12"}},
                         "meals": {"morning": ["meat", ""], "evening": [" ", "fish", null]}}""").isJson(400, """
                        [{"field": "name", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "birthDate", "code": "PastOrPresent",
                          "message": "must be a date in the past or in the present"},
                         {"field": "newsletter", "code": "Email", "message": "must be a well-formed email address"},
                         {"field": "collar.colour", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "collar.centimetres", "code": "Positive", "message": "must be greater than 0"},
                         {"field": "vaccinations[1].against", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "vaccinations[1].on", "code": "PastOrPresent",
                          "message": "must be a date in the past or in the present"},
                         {"field": "vaccinations[3].against", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "contacts[work].telephone", "code": "Size",
                          "message": "size must be between 5 and 20"},
                         {"field": "meals[morning][1]", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "meals[evening][0]", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "meals[evening][2]", "code": "NotBlank", "message": "must not be blank"}]""");
    }

    @Test
    void blamesTheKeyOfAMap() {
        http.post("/pets", """
                {"name": "Rex", "birthDate": "2020-02-29", "contacts": {" ": {"telephone": "0123456"}}}""").isJson(400, """
                        [{"field": "contacts[ ]", "code": "NotBlank", "message": "must not be blank"}]""");
    }

    @Test
    void validatorKnowsTheSettingsAndTheMessageTheValue() {
        http.post("/pets", REX.replace("dog", "python")).isJson(400, """
                        [{"field": "type", "code": "KnownPetType", "message": "we do not treat a python"}]""");
        http.post("/pets", REX.replace("dog", "python"), "Accept-Language", "de-CH")
                .isJson(400, """
                        [{"field": "type", "code": "KnownPetType", "message": "python behandeln wir nicht"}]""");
    }

    @Test
    void malformedBodyIsNoViolation() {
        http.post("/pets", "{\"name\": ").is(400);
    }
}
