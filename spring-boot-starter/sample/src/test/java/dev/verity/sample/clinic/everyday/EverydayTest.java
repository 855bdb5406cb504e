package dev.verity.sample.clinic.everyday;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.verity.sample.clinic.ClinicTest;
import dev.verity.sample.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applications do with validation besides the usual. */
class EverydayTest extends ClinicTest {

    @Test
    void elementsOfEveryContainerAreChecked() {
        assertThat(problems(http.post("/everyday/charts", """
                {"name": "x", "readings": [], "tags": ["abcd"],
                 "byDay": {"MONDAY": [{"value": 1}, {"unit": "kg"}], "FRIDAY": [null, {"unit": "parsec"}]},
                 "series": [{"a": {"value": 1}}, {"b": {"unit": "parsec"}, "c": null}],
                 "last": {"unit": "kg"}, "weight": 3, "opened": "2999-01-01T00:00:00Z", "since": 2999,
                 "previous": {"name": "A1", "readings": [{"value": 1}, {"unit": "parsec"}]},
                 "page": {"number": -1, "content": [{"unit": "kg"}]},
                 "copies": {"ada@example.org": 0, "nobody": 1}}""")))
                .containsExactly(
                        "byDay[FRIDAY][1].unit Size size must be between 0 and 5",
                        "byDay[FRIDAY][1].value NotNull must not be null",
                        "byDay[MONDAY][1].value NotNull must not be null",
                        "copies[ada@example.org] Min must be greater than or equal to 1",
                        "copies[nobody] Email must be a well-formed email address",
                        "last.value NotNull must not be null",
                        "name Pattern must begin with a capital",
                        "name Pattern must end with a digit",
                        "opened Past must be a past date",
                        "page.content[0].value NotNull must not be null",
                        "page.number Min must be greater than or equal to 0",
                        "previous.readings[1].unit Size size must be between 0 and 5",
                        "previous.readings[1].value NotNull must not be null",
                        "readings Size size must be between 1 and 2147483647",
                        "series[1][b].unit Size size must be between 0 and 5",
                        "series[1][b].value NotNull must not be null",
                        "series[1][c] NotNull must not be null",
                        "since Past must be a past date",
                        "tags[] Size size must be between 0 and 3");
    }

    @Test
    void classLevelConstraintBlamesTheObject() {
        assertThat(problems(http.post("/everyday/charts", """
                {"name": "WRONG1", "readings": [{"value": 1}],
                 "previous": {"name": "WRONG1", "readings": [{"value": 1}]}}""")))
                .containsExactly(" Consistent is not consistent", "previous Consistent is not consistent");
    }

    @Test
    void classLevelConstraintBlamesElements() {
        assertThat(problems(http.post("/everyday/charts", """
                {"name": "INDEX1", "readings": [{"value": 1}, {"value": 2, "unit": "kg"}],
                 "byDay": {"MONDAY": []}}""")))
                .containsExactly("byDay[MONDAY] Consistent is even", "readings[1].unit Consistent is odd");
    }

    @Test
    void constraintsOfSupertypesHold() {
        assertThat(problems(http.post("/everyday/treatments", """
                {"kind": "surgery", "minutes": 0, "doctor": ""}""")))
                .containsExactly(
                        "anaesthetic NotBlank must not be blank",
                        "doctor NotBlank must not be blank",
                        "longEnough AssertTrue takes an hour at least",
                        "minutes Positive must be greater than 0");
    }

    @Test
    void elementsAreCheckedAsWhatTheyAre() {
        assertThat(problems(http.post("/everyday/all-treatments", """
                [{"kind": "bath", "minutes": 601, "doctor": "", "celsius": 41},
                 {"kind": "surgery", "minutes": 60, "doctor": "Grey"}]""")))
                .containsExactly(
                        "treatments[0].celsius Max must be less than or equal to 40",
                        "treatments[0].doctor NotBlank must not be blank",
                        "treatments[0].minutes Max must be less than or equal to 600",
                        "treatments[1].anaesthetic NotBlank must not be blank");
    }

    @Test
    void genericBodyIsCheckedInDepth() {
        assertThat(problems(http.post("/everyday/pages", """
                {"number": -1, "content": [{"value": 1}, {"unit": "parsec"}]}""")))
                .containsExactly(
                        "page.content[1].unit Size size must be between 0 and 5",
                        "page.content[1].value NotNull must not be null",
                        "page.number Min must be greater than or equal to 0");
    }

    @Test
    void formGrowsAndTakesAValidatorOfSpring() {
        assertThat(problems(http.submit(
                        "/everyday/baskets",
                        "items[0].name=soap&items[0].times=x&items[2].name=&items[2].times=1&pay=CARD")))
                .containsExactly(
                        "items[0].times typeMismatch",
                        "items[1].name NotBlank must not be blank",
                        "items[1].times Min must be greater than or equal to 1",
                        "items[2].name NotBlank must not be blank",
                        "pay cash only cash");
    }

    @Test
    void parametersOfEveryTypeAreChecked() {
        assertThat(problems(http.get("/everyday/parameters?name=a&tags=ab,abc,abcd&numbers=0,1,-1&other=0123456789")))
                .containsExactly(
                        "all[other] Size size must be between 0 and 9",
                        "all[tags] Size size must be between 0 and 9",
                        "name Size size must be between 2 and 2147483647",
                        "numbers Size size must be between 0 and 2",
                        "tags Size size must be between 0 and 2",
                        "tags Size size must be between 0 and 2");
    }

    @ParameterizedTest
    @CsvSource({
        "cross, between.<cross-parameter> InOrder must be in order",
        "varargs, varargs.rest Size size must be between 0 and 2",
        "nested, nested.readings[0].<list element>[k].<map value>[1].value NotNull must not be null",
        "optional, optional.name NotBlank must not be blank",
        "generic, page.page.content[0].value NotNull must not be null",
        "result, result.<return value>[k].<map value>[1].<list element> NotBlank must not be blank",
        "class-group, strict.strict NotNull must not be null",
        "default-group, strict.lenient NotNull must not be null"
    })
    void servicesAreChecked(String call, String problem) {
        assertThat(problems(http.get("/everyday/service?call=" + call))).containsExactly(problem);
    }

    private static List<String> problems(Answer answer) {
        assertThat(answer.body()).startsWith("[");
        List<Map<String, Object>> problems = JsonPath.read(answer.body(), "$");
        return problems.stream().flatMap(EverydayTest::lines).sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> lines(Map<String, Object> problem) {
        if (problem.containsKey("field")) {
            return Stream.of(line((String) problem.get("field"), problem));
        }
        Object element = problem.get("index") == null ? problem.get("key") : problem.get("index");
        String where = problem.get("parameter") + (element == null ? "" : "[" + element + "]");
        return ((List<Map<String, Object>>) problem.get("problems")).stream().map(each -> {
            String field = (String) each.get("field");
            return line(field.isEmpty() ? where : where + "." + field, each);
        });
    }

    private static String line(String where, Map<String, Object> problem) {
        String code = where + " " + problem.get("code");
        return code.endsWith("typeMismatch") ? code : code + " " + problem.get("message");
    }
}
