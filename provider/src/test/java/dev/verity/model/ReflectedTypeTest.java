package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReflectedTypeTest {
    static class Row extends Model {
        @Max(9)
        int size;
    }

    static class Page<T> extends Model {
        @NotNull
        List<T> rows;
    }

    /** Parameters whose types are asked for. */
    @SuppressWarnings("unused")
    static void parameters(
            List<Row> list, Set<? extends Row> set, Map<String, List<Row>> map, List<Row>[] array, Page<Row> page) {}

    private static ModelType<?> type(int parameter) {
        for (Method method : ReflectedTypeTest.class.getDeclaredMethods()) {
            if (method.getName().equals("parameters")) {
                return Models.standard().type(method.getGenericParameterTypes()[parameter]);
            }
        }
        throw new AssertionError("no parameters");
    }

    private static String errors(int parameter, String json) {
        return catchThrowableOfType(
                        ModelValidationException.class, () -> type(parameter).parse(json))
                .getMessage();
    }

    @Test
    void readsTypesOfParameters() {
        assertThat(type(0).parse("[{\"size\":\"1\"}]")).hasToString("[Row(size=1)]");
        assertThat(type(1).parse("[{\"size\":\"1\"}]")).hasToString("[Row(size=1)]");
        assertThat(type(2).parse("{\"a\":[{\"size\":1}]}")).hasToString("{a=[Row(size=1)]}");
        assertThat((Object[]) type(3).parse("[[{\"size\":1}],[]]")).hasSize(2);
        assertThat(type(4).parse("{\"rows\":[{\"size\":1}]}")).hasToString("Page(rows=[Row(size=1)])");
    }

    @Test
    void validatesModelsInThem() {
        String row = "size: must be less than or equal to 9 [less_than_equal]";
        assertThat(errors(0, "[{\"size\":1},{\"size\":10}]")).isEqualTo("1 error in List<Row>\n  [1]." + row);
        assertThat(errors(2, "{\"a\":[{\"size\":10}]}")).isEqualTo("1 error in Map<String, List<Row>>\n  a[0]." + row);
        assertThat(errors(3, "[[{\"size\":10}]]")).isEqualTo("1 error in List<Row>[]\n  [0][0]." + row);
        assertThat(errors(4, "{\"rows\":[{\"size\":10}]}")).isEqualTo("1 error in Page<Row>\n  rows[0]." + row);
    }

    @Test
    void hasOneHandleForAClass() {
        Type type = Row.class;
        assertThat(Models.standard().type(type)).isSameAs(Models.standard().type(Row.class));
    }

    /** What a framework throws in its place. */
    private static final class Told extends ModelValidationException {
        private static final long serialVersionUID = 1L;

        Told(ModelValidationException same) {
            super(same);
        }
    }

    @Test
    void canBeToldByAnExceptionOfAFramework() {
        ModelValidationException wrong =
                catchThrowableOfType(ModelValidationException.class, () -> Model.parse(Row.class, "{}"));
        Told told = new Told(wrong);
        assertThat(told).hasMessage(wrong.getMessage()).hasNoCause();
        assertThat(told.errors()).isEqualTo(wrong.errors());
        assertThat(told.getConstraintViolations()).isEqualTo(wrong.getConstraintViolations());
    }
}
