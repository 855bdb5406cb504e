package dev.verity.sample.harbour.ship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.sample.harbour.HarbourTest;
import dev.verity.sample.http.Answer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParameterTest extends HarbourTest {
    @Test
    void pathIsChecked() {
        http.get("/ships/DKTH").isJson(200, "{\"callSign\": \"DKTH\"}");
        http.get("/ships/dkth").isViolationReport("find.callSign", "must match \"[A-Z0-9]{4,7}\"");
    }

    @Test
    void allParametersAreCheckedAtOnce() {
        http.get("/ships/DKTH/berth/1", "X-Agent", "bo").isJson(200, "{\"DKTH\": 1}");
        http.get("/ships/DK/berth/0", "Cookie", "pass=secret")
                .isViolationReport(
                        "berth.callSign", "size must be between 4 and 2147483647",
                        "berth.number", "must be greater than 0",
                        "berth.agent", "must not be null",
                        "berth.pass", "size must be between 0 and 4");
    }

    @Test
    void queryIsChecked() {
        http.get("/ships?name=Thea&name=Rose").isJson(200, "[\"Thea\", \"Rose\"]");
        http.get("/ships?flag=GBR&limit=101&name=Thea&name=%20")
                .isViolationReport(
                        "list.flag", "size must be between 2 and 2",
                        "list.limit", "must be less than or equal to 100",
                        "list.name[1].<list element>", "must not be blank");
    }

    @Test
    void membersOfBeanOfParametersAreChecked() {
        http.get("/ships/search?flag=GB&limit=5", "X-Agent", "bo").is(200, "\"GB5bo\"");
        http.get("/ships/search?flag=GBR&limit=101", "X-Agent", "B")
                .isViolationReport(
                        "search.query.flag", "size must be between 2 and 2",
                        "search.query.limit", "must be less than or equal to 100",
                        "search.query.agent", "must match \"[a-z]+\"");
    }

    @Test
    void formIsChecked() {
        http.submit("/ships/form", "name=Thea&length=90").is(200, "Thea 90");
        http.submit("/ships/form", "name=&length=901")
                .isViolationReport(
                        "form.name", "must not be blank",
                        "form.length", "must be less than or equal to 900");
    }

    @Test
    void violationsAreToldAsTextWhereTextIsAccepted() {
        Answer answer = http.get("/ships/label?name=", "Accept", "text/plain");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violationHeader()).isEqualTo("true");
        assertThat(answer.type()).startsWith("text/plain");
        assertThat(answer.body())
                .isEqualTo("ViolationReport{title='Constraint Violation', status=400, violations=["
                        + "Violation{field='label.name', message='must not be blank'}]}");
    }

    @Test
    void violationsAreToldInTheTypeThatIsAcceptedAndProduced() {
        assertThat(http.get("/ships/card?name=", "Accept", "text/plain").type()).startsWith("text/plain");
        http.get("/ships/card?name=", "Accept", "application/json").isViolationReport("card.name", "must not be blank");
        http.get("/ships/card?name=", "Accept", "*/*").isViolationReport("card.name", "must not be blank");
    }

    @Test
    void violationsAreToldAsTextWhereOnlyPagesAreProduced() {
        Answer answer = http.get("/ships/plate?name=", "Accept", "text/html");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violationHeader()).isEqualTo("true");
        assertThat(answer.type()).startsWith("text/html");
    }
}
