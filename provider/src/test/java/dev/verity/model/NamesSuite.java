package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.verity.validator.EngineMode;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class NamesSuite extends ModelSuite {
    NamesSuite(EngineMode engine) {
        super(engine);
    }

    static class Named extends Model {
        @Alias("user-name")
        @NotNull
        String userName;

        @JsonProperty("years")
        @Min(0)
        int age;

        @JsonProperty
        @Alias("own")
        int both;
    }

    @Test
    void aliasesStandInInputOutputAndErrors() {
        assertRoundTrip(Named.class, "{'user-name':'a','years':1,'own':2}");
        assertThat(errors(Named.class, Map.of("user-name", 1, "years", -1, "own", "x")))
                .containsExactly("user-name string_type", "years greater_than_equal", "own int_parsing");
        assertThat(jsonErrors(Named.class, "{'user-name':'a','years':-1,'own':1}"))
                .containsExactly("years greater_than_equal");
        assertThat(errors(Named.class, Map.of("userName", "a", "age", 1, "own", 2)))
                .containsExactly("user-name missing", "years missing");
    }

    @Test
    void violationsKeepTheNamesOfProperties() {
        Result<Named> result = models.type(Named.class).check(Map.of("user-name", "a", "years", -1, "own", 1));
        assertThat(violations(result)).containsExactly("age");
    }

    static List<String> violations(Result<?> result) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(ModelValidationException.class, result::value)
                .getConstraintViolations()
                .stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    @ModelSettings(extra = ExtraKeys.FORBID)
    static class Closed extends Model {
        int a;
        int b = 2;
    }

    static class Ignoring extends Model {
        int a;
    }

    @ModelSettings(extra = ExtraKeys.ALLOW)
    static class Keeping extends Model {
        int a;
    }

    static class KeepingToo extends Keeping {
        int b;
    }

    @Test
    void unknownKeysAreIgnored() {
        assertThat(json(Ignoring.class, parse(Ignoring.class, "{'x':{'y':[1]},'a':1}")))
                .isEqualTo("{'a':1}");
    }

    @Test
    void unknownKeysAreForbiddenEachAtItsKey() {
        assertThat(jsonErrors(Closed.class, "{'x':{'y':[1]},'a':'q','y':2}"))
                .containsExactly("a int_parsing", "x extra_forbidden", "y extra_forbidden");
        assertThat(errors(Closed.class, Map.of("a", 1, "x", 1))).containsExactly("x extra_forbidden");
        Result<Closed> result = models.type(Closed.class).checkJson("{\"a\":1,\"x\":{\"y\":[1]}}");
        assertThat(result.errors()).hasToString("[x: must not be present: there is no such field [extra_forbidden]]");
        assertThat(result.errors().get(0).input()).isEqualTo(Map.of("y", List.of(1)));
    }

    @Test
    void unknownKeysAreKeptAndDumpedLast() {
        assertRoundTrip(Keeping.class, "{'a':1,'x':{'y':[1,null]},'z':'t'}");
        assertThat(json(KeepingToo.class, parse(KeepingToo.class, "{'x':1,'b':2,'a':1}")))
                .isEqualTo("{'a':1,'b':2,'x':1}");
    }

    @Test
    void keptKeysCountForEquality() {
        ModelType<Keeping> type = models.type(Keeping.class);
        Keeping one = type.of(Map.of("a", 1, "x", 1));
        assertThat(type.areEqual(one, type.of(Map.of("a", 1, "x", 1)))).isTrue();
        assertThat(type.areEqual(one, type.of(Map.of("a", 1, "x", 2)))).isFalse();
        assertThat(type.describe(one)).isEqualTo("Keeping(a=1, x=1)");
        assertThat(type.json(type.with(one, Map.of("a", 2, "y", 3)))).isEqualTo("{\"a\":2,\"x\":1,\"y\":3}");
        assertThat(type.json(one)).isEqualTo("{\"a\":1,\"x\":1}");
    }

    @ModelSettings(extra = ExtraKeys.ALLOW)
    record Impossible(int a) {}

    record Twice(@Alias("x") int a, int x) {}

    @Test
    void whatCannotBeNamedIsRefused() {
        assertRefused(
                Impossible.class,
                "@ModelSettings on dev.verity.model.NamesSuite$Impossible: only a subclass of Model can keep extra keys. Extend"
                        + " Model, or ignore or forbid them.");
        assertRefused(
                Twice.class,
                "dev.verity.model.NamesSuite$Twice: several fields have the key x. Give each its own by its name or by @Alias.");
    }
}
