package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.EngineMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

abstract class DefaultsSuite extends ModelSuite {
    DefaultsSuite(EngineMode engine) {
        super(engine);
    }

    static class Initialised extends Model {
        int zero = 0;
        boolean no = false;
        int seven = 7;

        @NotNull
        String name = "none";

        String nothing = null;
        List<String> tags = new ArrayList<>(List.of("a"));
        int required;
    }

    @Test
    void initialisersAreDefaultsEvenIfTheyAreZero() {
        assertThat(errors(Initialised.class, Map.of())).containsExactly("required missing");
        Initialised made = of(Initialised.class, Map.of("required", 1));
        assertThat(models.type(Initialised.class).describe(made))
                .isEqualTo("Initialised(zero=0, no=false, seven=7, name=none, nothing=null, tags=[a], required=1)");
        assertThat(models.type(Initialised.class).fieldsSet(made)).containsExactly("required");
    }

    @Test
    void nullIsNoDefault() {
        Map<String, Object> input = new HashMap<>(Map.of("required", 1));
        input.put("name", null);
        input.put("zero", null);
        assertThat(errors(Initialised.class, input)).containsExactly("zero int_type", "name not_null");
        assertThat(jsonErrors(Initialised.class, "{'required':1,'name':null,'zero':null}"))
                .containsExactly("zero int_type", "name not_null");
        assertThat(jsonErrors(Initialised.class, "{'required':1,'name':null}")).containsExactly("name not_null");
    }

    record Given(
            @Default("5") @Max(9) int count,
            @Default("2020-02-29") LocalDate day,
            @Default("[1,2]") List<Integer> numbers,
            @Default("{\"a\":true}") Map<String, Boolean> flags,
            @Default("x") Optional<String> maybe,
            @Default(" text ") String text,
            @DefaultFactory(Counter.class) Integer next,
            Optional<String> none,
            OptionalInt noNumber,
            String nothing) {}

    static final class Counter implements Supplier<Integer> {
        private final AtomicInteger next = new AtomicInteger();

        @Override
        public Integer get() {
            return next.incrementAndGet();
        }
    }

    @Test
    void recordsHaveDefaultsByAnnotations() {
        Given given = of(Given.class, Map.of());
        assertThat(given)
                .isEqualTo(new Given(
                        5,
                        LocalDate.of(2020, 2, 29),
                        List.of(1, 2),
                        Map.of("a", true),
                        Optional.of("x"),
                        " text ",
                        given.next(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        null));
        assertThat(parse(Given.class, "{}").next()).isEqualTo(given.next() + 1);
    }

    @Test
    void defaultsAreNeverShared() {
        Given one = of(Given.class, Map.of());
        one.numbers().add(3);
        one.flags().put("b", false);
        Given other = of(Given.class, Map.of());
        assertThat(other.numbers()).containsExactly(1, 2);
        assertThat(other.flags()).containsOnlyKeys("a");
    }

    static class Annotated extends Model {
        @Default("3")
        int count;

        @DefaultFactory(Names.class)
        List<String> names;
    }

    static final class Names implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            return new ArrayList<>(List.of("a"));
        }
    }

    @Test
    void annotatedDefaultsHoldForFieldsOfClassesToo() {
        Annotated made = of(Annotated.class, Map.of());
        assertThat(made.count).isEqualTo(3);
        made.names.add("b");
        assertThat(parse(Annotated.class, "{'count':4}").names).containsExactly("a");
    }

    static class Parent extends Model {
        String first = "a";
        int second;
    }

    static class Child extends Parent {
        int third = 3;
    }

    @Test
    void inheritedFieldsComeFirstWithTheirDefaults() {
        Child child = of(Child.class, Map.of("second", 2));
        assertThat(models.type(Child.class).describe(child)).isEqualTo("Child(first=a, second=2, third=3)");
    }

    static class Shared extends Model {
        static final List<String> ALL = new ArrayList<>();
        List<String> names = ALL;
    }

    @Test
    void sharedMutableDefaultsAreRefused() {
        assertRefused(
                Shared.class,
                "Shared#names: its default is one ArrayList that all objects share. Make a new one in the initialiser, or use"
                        + " @DefaultFactory.");
    }

    record NoNumber(@Default("x") int count) {}

    record TooLarge(@Default("10") @Max(9) int count) {}

    record NoJson(@Default("[1,") List<Integer> numbers) {}

    static class TooLong extends Model {
        @Size(max = 2)
        String name = "none";
    }

    record Both(@Default("1") @DefaultFactory(Counter.class) int count) {}

    @Test
    void constantDefaultsAreChecked() {
        assertRefused(
                NoNumber.class,
                "Default of NoNumber#count: \"x\" is no value of its type (int_parsing). Give it a default that its own input"
                        + " could have.");
        assertRefused(
                TooLarge.class,
                "Default of TooLarge#count: the default breaks a constraint of its own field (less_than_equal). Give it a default"
                        + " that its own input could have.");
        assertRefused(
                TooLong.class,
                "Default of TooLong#name: the default breaks a constraint of its own field (string_too_long). Give it a default"
                        + " that its own input could have.");
        assertRefused(Both.class, "Both#count has @Default and @DefaultFactory. Keep one of them.");
    }

    @Test
    void malformedJsonIsNoDefault() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> models.type(NoJson.class))
                .isInstanceOf(jakarta.validation.ConstraintDeclarationException.class)
                .hasMessageStartingWith("Default of NoJson#numbers: \"[1,\" is no JSON: ");
    }

    static class Failing extends Model {
        int count = Integer.parseInt("x");
    }

    @Test
    void constructorsThatThrowAreRefused() {
        assertRefused(
                Failing.class,
                "The constructor of dev.verity.model.DefaultsSuite$Failing threw java.lang.NumberFormatException: For input"
                        + " string: \"x\". Without input, it must make an object with its defaults.");
    }
}
