package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.EngineMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class HooksSuite extends ModelSuite {
    HooksSuite(EngineMode engine) {
        super(engine);
    }

    static class Hooked extends Model {
        List<String> tags;

        @Max(10)
        int total;

        String name;

        @Before("tags")
        static Object split(Object input) {
            return input instanceof String text ? Arrays.asList(text.split(",")) : input;
        }

        @After("total")
        static int doubled(int total) {
            return total * 2;
        }

        @After("name")
        static String known(String name) {
            if ("nobody".equals(name)) {
                throw new IllegalArgumentException("nobody is nobody");
            }
            return name;
        }
    }

    @Test
    void hooksOfFieldsChangeInputAndValues() {
        for (Hooked made : List.of(
                of(Hooked.class, Map.of("tags", "a,b", "total", "5")),
                parse(Hooked.class, "{'tags':'a,b','total':'5'}"))) {
            assertThat(made.tags).containsExactly("a", "b");
            assertThat(made.total).isEqualTo(10);
        }
    }

    @Test
    void constraintsAreCheckedAfterHooks() {
        assertThat(errors(Hooked.class, Map.of("total", 6))).containsExactly("total less_than_equal");
        assertThat(jsonErrors(Hooked.class, "{'total':6}")).containsExactly("total less_than_equal");
    }

    @Test
    void whatHooksRefuseIsAnError() {
        Result<Hooked> result = models.type(Hooked.class).check(Map.of("name", "nobody", "total", "x"));
        assertThat(errors(result)).containsExactly("total int_parsing", "name value_error");
        assertThat(result.errors().get(1)).hasToString("name: nobody is nobody [value_error]");
        assertThat(result.errors().get(1).input()).isEqualTo("nobody");
        assertThat(jsonErrors(Hooked.class, "{'name':'nobody','total':1}")).containsExactly("name value_error");
    }

    static class Range extends Model {
        @Min(0)
        int low;

        int high;
        transient int checks;

        @Before
        static Map<String, Object> pair(Map<String, Object> input) {
            if (input.remove("pair") instanceof List<?> pair) {
                input.put("low", pair.get(0));
                input.put("high", pair.get(1));
            }
            return input;
        }

        @After
        void ordered() {
            checks++;
            if (low > high) {
                throw new IllegalArgumentException("low exceeds high");
            }
        }
    }

    record Ranges(List<Range> ranges) {}

    @Test
    void hooksOfTheWholeSeeTheInputAndTheObject() {
        Map<String, Object> input = Map.of("pair", List.of(1, 2));
        Range range = of(Range.class, input);
        assertThat(range.low + " " + range.high + " " + range.checks).isEqualTo("1 2 1");
        assertThat(input).containsOnlyKeys("pair");
        assertThat(parse(Range.class, "{'pair':[3,4]}").high).isEqualTo(4);
    }

    @Test
    void whatHooksOfTheWholeRefuseIsAnErrorOfTheObject() {
        assertThat(errors(Range.class, Map.of("low", 2, "high", 1))).containsExactly(" value_error");
        assertThat(errors(Ranges.class, Map.of("ranges", List.of(Map.of("pair", List.of(2, 1))))))
                .containsExactly("ranges[0] value_error");
        assertThat(jsonErrors(Ranges.class, "{'ranges':[{'low':1,'high':2},{'low':2,'high':1}]}"))
                .containsExactly("ranges[1] value_error");
    }

    @Test
    void theWholeIsCheckedOnceItsConstraintsHold() {
        assertThat(errors(Range.class, Map.of("low", -1, "high", -2))).containsExactly("low greater_than_equal");
        assertThat(jsonErrors(Ranges.class, "{'ranges':[{'low':-1,'high':-2}]}"))
                .containsExactly("ranges[0].low greater_than_equal");
    }

    record Written(
            @Strip @Size(min = 2) String stripped,
            @Lower String lower,
            @Upper @Strip String upper,
            List<@Strip @Lower String> all) {}

    @Test
    void textsAreTransformedBeforeConstraints() {
        String json = "{'stripped':' ab ','lower':'ABC','upper':' abc ','all':[' X ']}";
        Written expected = new Written("ab", "abc", "ABC", List.of("x"));
        assertThat(parse(Written.class, json)).isEqualTo(expected);
        assertThat(of(
                        Written.class,
                        Map.of("stripped", " ab ", "lower", "ABC", "upper", " abc ", "all", List.of(" X "))))
                .isEqualTo(expected);
        assertThat(jsonErrors(Written.class, "{'stripped':'  a  '}")).containsExactly("stripped string_too_short");
    }

    record Area(int width, int height) {
        @Computed
        int getArea() {
            return width * height;
        }

        @Computed
        @Alias("is-square")
        boolean square() {
            return width == height;
        }
    }

    @Test
    void computedValuesAreDumpedAfterTheFields() {
        Area area = parse(Area.class, "{'width':2,'height':3,'area':99}");
        assertThat(json(Area.class, area)).isEqualTo("{'width':2,'height':3,'area':6,'is-square':false}");
        assertThat(models.type(Area.class).dict(area)).hasToString("{width=2, height=3, area=6, is-square=false}");
        assertThat(json(Area.class, area, DumpOptions.ALL.excluding("area")))
                .isEqualTo("{'width':2,'height':3,'is-square':false}");
    }

    static class WrongBefore extends Model {
        int count;

        @Before("count")
        Object before(Object input) {
            return input;
        }
    }

    static class UnknownField extends Model {
        int count;

        @After("cuont")
        static int after(int count) {
            return count;
        }
    }

    static class WrongWhole extends Model {
        int count;

        @After
        static void after() {}
    }

    static class WrongComputed extends Model {
        int count;

        @Computed
        void nothing() {}
    }

    @Test
    void wrongHooksAreRefused() {
        assertRefused(
                WrongBefore.class,
                "@Before on WrongBefore#before(): it must be static, with one parameter and a result.");
        assertRefused(
                UnknownField.class,
                "@After on UnknownField#after(): there is no field cuont. Name a field of the class, or none for the whole object.");
        assertRefused(
                WrongWhole.class,
                "@After on WrongWhole#after(): without a field, it must be a method of the object that has no parameters.");
        assertRefused(
                WrongComputed.class,
                "@Computed on WrongComputed#nothing(): it must be a method of the object that has no parameters and gives a value.");
    }

    record Picky(int count) {
        Picky {
            if (count == 13) {
                throw new IllegalArgumentException("13 is unlucky");
            }
            if (count == 14) {
                throw new IllegalStateException("14 is worse");
            }
        }
    }

    @Test
    void whatConstructorsOfRecordsRefuseIsAnError() {
        assertThat(models.type(Picky.class).check(Map.of("count", 13)).errors())
                .hasToString("[13 is unlucky [value_error]]");
        assertThat(jsonErrors(Picky.class, "{'count':13}")).containsExactly(" value_error");
        assertThat(errors(Picky.class, Map.of("count", 14))).containsExactly(" value_error");
    }

    static class Broken extends Model {
        String name;

        @After("name")
        static String fails(String name) {
            throw new IllegalStateException("a bug");
        }
    }

    @Test
    void otherExceptionsOfHooksPass() {
        assertThatThrownBy(() -> of(Broken.class, Map.of("name", "a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a bug");
    }

    static class Normalised extends Model {
        @Min(0)
        int value;

        int runs;

        @After
        void count() {
            if (value == 13) {
                throw new IllegalArgumentException("thirteen");
            }
            runs++;
        }
    }

    @Test
    void hooksOfWholeObjectsRunOnCopiesToo() {
        ModelType<Normalised> type = models.type(Normalised.class);
        Normalised original = type.of(Map.of("value", 1, "runs", 0));
        assertThat(type.with(original, Map.of("value", 2)).runs).isEqualTo(2);
        assertThat(original.runs).isEqualTo(1);
        assertThatThrownBy(() -> type.with(original, Map.of("value", 13)))
                .isInstanceOf(ModelValidationException.class)
                .hasMessageContaining("thirteen [value_error]");
    }
}
