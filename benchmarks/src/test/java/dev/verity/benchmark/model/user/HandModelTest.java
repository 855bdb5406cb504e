package dev.verity.benchmark.model.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What code by hand refuses beyond that which all contenders do. */
class HandModelTest {
    private final HandModel model = new HandModel();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                              | [id: missing, name: missing, age: missing]
            {"id":true,"name":7,"age":[1],"email":false}                    | [id: int_type, name: string_type, age: int_type, email: string_type]
            {"id":1.5,"name":null,"age":"x","email":{"id":1}}               | [id: int_type, name: not_null, age: int_parsing, email: string_type]
            {"id":1,"id":2,"name":"A","age":3}                              | [id: duplicate]
            []                                                              | [: object_type]
            """)
    void reportsEveryProblemInTheOrderOfTheFields(String json, String expected) {
        List<Problem> problems = catchThrowableOfType(
                        RefusedException.class, () -> model.parse(json.getBytes(StandardCharsets.UTF_8)))
                .problems();
        assertThat(codes(problems)).isEqualTo(expected);
    }

    @Test
    void refusesASecondValue() {
        assertThat(model.line("{\"id\":1,\"name\":\"A\",\"age\":3} {}".getBytes(StandardCharsets.UTF_8), 0, 30)
                        .isGood())
                .isFalse();
    }

    @Test
    void reportsEveryProblemOfAMap() {
        Map<String, Object> values = new HashMap<>();
        values.put("id", 1L << 31);
        values.put("name", null);
        values.put("age", 1.5);
        values.put("email", 7);
        assertThat(codes(model.problems(values)))
                .isEqualTo("[id: int_overflow, name: not_null, age: int_type, email: string_type]");
        assertThat(codes(model.problems(Map.of()))).isEqualTo("[id: missing, name: missing, age: missing]");
    }

    private static String codes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + ": " + problem.code())
                .toList()
                .toString();
    }
}
