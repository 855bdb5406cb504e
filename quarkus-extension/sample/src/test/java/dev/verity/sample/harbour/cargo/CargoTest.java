package dev.verity.sample.harbour.cargo;

import dev.verity.sample.harbour.HarbourTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The mapper of this resource answers; that of the others would have answered in another way. */
@QuarkusTest
class CargoTest extends HarbourTest {
    @Test
    void argumentsOfServiceAreChecked() {
        http.post("/cargo?bay=1", "{\"goods\": \"tea\", \"tons\": 100}").is(200);
        http.post("/cargo?bay=0", "{\"tons\": 101}").isJson(409, """
                        {"store.lot.goods": "must not be blank",
                         "store.lot.tons": "must be less than or equal to 100",
                         "store.bay": "must be greater than 0"}""");
        http.post("/cargo?bay=1", "null").isJson(409, "{\"store.lot\": \"must not be null\"}");
    }

    @Test
    void groupsAreCheckedInTheirSequence() {
        http.post("/cargo?bay=1", "{\"goods\": \"tea\", \"paper\": {\"number\": \"\", \"text\": \"tea\"}}")
                .isJson(409, "{\"store.lot.paper.number\": \"must not be blank\"}");
        http.post("/cargo?bay=1", "{\"goods\": \"tea\", \"paper\": {\"number\": \"7\", \"text\": \"tea\"}}")
                .isJson(409, "{\"store.lot.paper.text\": \"size must be between 5 and 2147483647\"}");
    }

    @Test
    void groupIsConverted() {
        http.post("/cargo/cleared", "{\"tons\": 101}").isJson(409, "{\"clear.lot.tariff\": \"must not be null\"}");
    }

    @Test
    void argumentsAreCheckedTogether() {
        http.get("/cargo/free?from=1&to=3").is(200, "2");
        http.get("/cargo/free?from=3&to=1").isJson(409, "{\"free.<cross-parameter>\": \"must be given in order\"}");
    }

    @Test
    void resultOfServiceIsChecked() {
        http.get("/cargo/labels?label=a&label=b").isJson(200, "[\"a\", \"b\"]");
        http.get("/cargo/labels?label=a&label=%20&label=c").isJson(409, """
                        {"labels.<return value>": "size must be between 0 and 2",
                         "labels.<return value>[1].<list element>": "must not be blank"}""");
        http.post("/cargo/returned", "{\"goods\": \"\", \"paper\": {\"number\": \"\"}}")
                .isJson(409, """
                        {"takeBack.<return value>.goods": "must not be blank",
                         "takeBack.<return value>.paper.number": "must not be blank"}""");
    }

    @Test
    void constraintsOfInterfaceAreThoseOfTheService() {
        http.get("/cargo/count?goods=tea").is(200, "one tea");
        http.get("/cargo/count?goods=te").isJson(409, "{\"count.goods\": \"size must be between 3 and 2147483647\"}");
        http.get("/cargo/count?goods=none").isJson(409, "{\"count.<return value>\": \"must not be null\"}");
    }

    @Test
    void dependentBeanIsChecked() {
        http.get("/cargo/weight?tons=2").is(200);
        http.get("/cargo/weight?tons=0").isJson(409, "{\"weigh.tons\": \"must be greater than 0\"}");
    }
}
