package dev.verity.sample.harbour.ship;

import dev.verity.sample.harbour.HarbourTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationTest extends HarbourTest {
    private static final String VALID = """
            {"name": "Thea", "callSign": "DKTH", "length": 82.50, "insured": true,
             "owner": {"name": "Ada", "mail": "ada@example.org",
                       "address": {"street": "Quay 1", "town": "Oban", "country": "GB"}},
             "officers": [{"name": "Bo", "born": "1970-01-01"}],
             "certificates": {"load": {"issuer": "Lloyd", "issued": "2020-02-02"}},
             "nickname": "T", "ports": ["Oban"], "draughts": [[3, 4], [5]]}""";

    @Test
    void validBodyComesBack() {
        http.post("/ships", VALID).isJson(201, VALID);
    }

    @Test
    void missingBodyIsReported() {
        http.post("/ships", "null").isViolationReport("register.registration", "must not be null");
    }

    @Test
    void everyLevelOfTheBodyIsChecked() {
        http.post("/ships", """
                        {"name": " ", "callSign": "x", "length": -1.234, "insured": false,
                         "owner": {"mail": "ada", "address": {"street": "", "country": "gb"}},
                         "officers": [{"name": "Bo"}, null, {"name": "", "born": "2999-01-01"}],
                         "certificates": {"load": {"issuer": "", "issued": "2999-01-01"}, "x": {"issuer": "Lloyd"}},
                         "nickname": "much too long", "ports": ["Oban", ""], "draughts": [[3, 4], [5, 0]]}""")
                .isViolationReport(
                        "register.registration.name", "must not be blank",
                        "register.registration.name", "size must be between 2 and 20",
                        "register.registration.callSign", "must match \"[A-Z0-9]{4,7}\"",
                        "register.registration.length", "must be greater than 0",
                        "register.registration.length", "numeric value out of bounds (<3 digits>.<2 digits> expected)",
                        "register.registration.insured", "must be true",
                        "register.registration.owner.name", "must not be blank",
                        "register.registration.owner.mail", "must be a well-formed email address",
                        "register.registration.owner.address.street", "must not be blank",
                        "register.registration.owner.address.town", "must not be blank",
                        "register.registration.owner.address.country", "must match \"[A-Z]{2}\"",
                        "register.registration.officers[1].<list element>", "must not be null",
                        "register.registration.officers[2].name", "must not be blank",
                        "register.registration.officers[2].born", "must be a past date",
                        "register.registration.certificates[load].issuer", "must not be blank",
                        "register.registration.certificates[load].issued",
                                "must be a date in the past or in the present",
                        "register.registration.certificates<K>[x].<map key>", "size must be between 2 and 10",
                        "register.registration.nickname", "size must be between 0 and 10",
                        "register.registration.ports[].<iterable element>", "must not be blank",
                        "register.registration.draughts[1].<list element>[1].<list element>", "must be greater than 0");
    }

    @Test
    void missingMembersAreReported() {
        http.post("/ships", "{\"insured\": true}")
                .isViolationReport(
                        "register.registration.name", "must not be blank",
                        "register.registration.callSign", "must not be null",
                        "register.registration.owner", "must not be null",
                        "register.registration.officers", "must not be empty");
    }

    @Test
    void elementsOfListAsBodyAreChecked() {
        http.post("/ships/fleet", "[" + VALID + "]").is(200, "1");
        http.post("/ships/fleet", "[" + VALID + ", null, " + VALID.replace("DKTH", "x") + "]")
                .isViolationReport(
                        "registerFleet.fleet[1].<list element>", "must not be null",
                        "registerFleet.fleet[2].callSign", "must match \"[A-Z0-9]{4,7}\"");
        http.post("/ships/fleet", "[" + VALID + ", " + VALID + ", " + VALID + ", " + VALID + "]")
                .isViolationReport("registerFleet.fleet", "size must be between 0 and 3");
    }

    @Test
    void valuesAndKeysOfMapAsBodyAreChecked() {
        http.post("/ships/officers", "{\"mate\": {\"name\": \"Bo\"}}").is(200, "1");
        http.post("/ships/officers", "{\"mate\": {\"name\": \"\"}, \" \": {\"name\": \"Bo\"}}")
                .isViolationReport(
                        "sign.officers[mate].name", "must not be blank",
                        "sign.officers<K>[ ].<map key>", "must not be blank");
    }

    @Test
    void elementsWithoutMembersAreChecked() {
        http.post("/ships/names", "[\"Thea\"]").isJson(200, "[\"Thea\"]");
        http.post("/ships/names", "[\"Thea\", \" \"]")
                .isViolationReport("rename.names[1].<list element>", "must not be blank");
        http.post("/ships/names", "[]").isViolationReport("rename.names", "must not be empty");
    }

    @Test
    void malformedBodyIsNoViolation() {
        http.post("/ships/names", "[\"Thea\"").is(400);
    }

    @Test
    void messagesFollowTheLanguageThatIsAccepted() {
        http.post("/ships/names", "[]", "Accept-Language", "en").isViolationReport("rename.names", "must not be empty");
        http.post("/ships/names", "[]", "Accept-Language", "ja, en;q=0.5")
                .isViolationReport("rename.names", "must not be empty");
        http.post("/ships/names", "[]", "Accept-Language", "ja").isViolationReport("rename.names", "must not be empty");
    }
}
