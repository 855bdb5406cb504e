package dev.verity.sample.clinic.owner;

import dev.verity.sample.clinic.ClinicTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnerFormTest extends ClinicTest {
    @Autowired
    OwnerService owners;

    @Test
    void acceptsValidForm() {
        http.submit("/owners/register", "name=Ada&city=Leeds&pets=2&customerSince=2020-02-29")
                .is(202, "");
        http.submit("/owners/quick-register", "name=Ada&pets=2").is(200, "Ada");
        http.get("/owners/find?lastName=Miller&page=2").is(200, "Miller on page 2");
    }

    @Test
    void conversionErrorsStandBesideViolations() {
        http.submit("/owners/register", "name=+&city=X&pets=many&customerSince=2999-01-01")
                .isJson(422, """
                        [{"field": "name", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "city", "code": "Size", "message": "city must have 2 to 40 letters"},
                         {"field": "pets", "code": "typeMismatch", "message": "must be a number"},
                         {"field": "customerSince", "code": "Past",
                          "message": "nobody is a customer from the future"}]""");
    }

    @Test
    void codesOfSpringFollowTheLocale() {
        http.submit("/owners/register", "name=Ada&city=X&pets=many&customerSince=2999-01-01", "Accept-Language", "de")
                .isJson(422, """
                        [{"field": "city", "code": "Size", "message": "city muss 2 bis 40 Buchstaben haben"},
                         {"field": "pets", "code": "typeMismatch", "message": "muss eine Zahl sein"},
                         {"field": "customerSince", "code": "Past",
                          "message": "niemand ist Kunde aus der Zukunft"}]""");
    }

    @Test
    void formWithoutBindingResultIsAnsweredByTheAdvice() {
        http.submit("/owners/quick-register", "name=&pets=10").isJson(400, """
                        [{"field": "name", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "pets", "code": "Max", "message": "must be less than or equal to 9"}]""");
    }

    @Test
    void recordIsBoundByItsConstructor() {
        http.get("/owners/find?page=0").isJson(400, """
                        [{"field": "lastName", "code": "NotBlank", "message": "must not be blank"},
                         {"field": "page", "code": "Positive", "message": "must be greater than 0"}]""");
    }

    @Test
    void validatorAsksTheRepositoryItWasGiven() {
        owners.save(Owners.owner("5550001111"));

        http.submit("/owners/register", "name=Ada&pets=1&telephone=5550001111").isJson(422, """
                        [{"field": "telephone", "code": "UnusedTelephone",
                          "message": "is the number of another owner"}]""");
        http.submit("/owners/register", "name=Ada&pets=1&telephone=5550001112").is(202);
    }
}
