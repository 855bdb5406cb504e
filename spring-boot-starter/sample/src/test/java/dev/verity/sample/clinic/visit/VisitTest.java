package dev.verity.sample.clinic.visit;

import dev.verity.sample.clinic.ClinicTest;
import org.junit.jupiter.api.Test;

class VisitTest extends ClinicTest {
    static final String VISIT = """
            {"pet": "Rex", "start": "2030-01-01T10:00:00", "end": "2030-01-01T10:30:00", "reason": "limping"}""";

    @Test
    void acceptsValidVisits() {
        http.post("/visits", VISIT).isJson(200, """
                {"id": 1, "pet": "Rex"}""");
        http.get("/visits/1").is(200);
        http.post("/visits/emergencies?pet=&callback=0123", "").is(200);
        http.post("/visits/groomings?note=short", """
                {"pet": "Rex"}""").is(200, "Rex: short");
    }

    @Test
    void pathsOfAServiceNameMethodAndParameter() {
        http.post("/visits", """
                {"end": "2030-01-01T10:00:00", "reason": "none"}""").isJson(409, """
                        [{"field": "book.request.pet", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "book.request.start", "code": "NotNull", "message": "must not be null"},
                         {"field": "book.request.reason", "code": "Size",
                          "message": "describe the reason in 5 to 80 characters"}]""");
    }

    @Test
    void scheduleIsCheckedOnceTheFieldsAreRight() {
        http.post("/visits", VISIT.replace("10:30", "09:30")).isJson(409, """
                        [{"field": "book.request.end", "code": "EndsAfterStart",
                          "message": "must be after the start"}]""");
        http.post("/visits", VISIT.replace("10:30", "09:30"), "Accept-Language", "de")
                .isJson(409, """
                        [{"field": "book.request.end", "code": "EndsAfterStart",
                          "message": "must be after dem Anfang"}]""");
        http.post("/visits", VISIT.replace("10:30", "09:30").replace("Rex", "")).isJson(409, """
                        [{"field": "book.request.pet", "code": "NotBlank", "message": "must not be blank"}]""");
    }

    @Test
    void elementsOfAServicesParameterAreIndexed() {
        String nameless = VISIT.replace("Rex", "");
        http.post("/visits/batch", "[" + VISIT + "," + nameless + ",null," + nameless + "]")
                .isJson(409, """
                        [{"field": "bookAll.requests[1].pet", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "bookAll.requests[2].<list element>", "code": "NotNull",
                          "message": "must not be null"},
                         {"field": "bookAll.requests[3].pet", "code": "NotBlank", "message": "must not be blank"}]""");
        http.post("/visits/batch", "[]").isJson(409, """
                        [{"field": "bookAll.requests", "code": "NotEmpty", "message": "must not be empty"}]""");
    }

    @Test
    void serviceChecksParameterAndReturnValue() {
        http.get("/visits/0").isJson(409, """
                        [{"field": "find.id", "code": "Positive", "message": "must be greater than 0"}]""");
        http.get("/visits/2").isJson(409, """
                        [{"field": "find.<return value>", "code": "NotNull", "message": "must not be null"}]""");
    }

    @Test
    void methodNamesTheGroup() {
        http.post("/visits/emergencies?pet=&callback=", "").isJson(409, """
                        [{"field": "bookEmergency.callback", "code": "NotBlank", "message": "must not be blank"}]""");
    }

    @Test
    void groupIsConvertedForThePatient() {
        http.post("/visits/referrals", """
                {"clinic": "", "patient": {"history": ""}}""").isJson(400, """
                        [{"field": "clinic", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "patient.history", "code": "NotBlank", "message": "must not be blank"}]""");
        http.post("/visits/referrals", """
                {"clinic": "Two Paws", "patient": {"history": "long"}}""").is(200, "Two Paws");
    }

    @Test
    void constraintsOfAGenericInterfaceHold() {
        http.post("/visits/groomings?note=a+long+note", """
                {"pet": " "}""").isJson(409, """
                        [{"field": "book.what.pet", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "book.note", "code": "Size", "message": "size must be between 0 and 10"}]""");
        http.post("/visits/groomings?note=none", """
                {"pet": "Rex"}""").isJson(409, """
                        [{"field": "book.<return value>", "code": "NotNull", "message": "must not be null"}]""");
    }
}
