package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.EngineMode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class CopySuite extends ModelSuite {
    CopySuite(EngineMode engine) {
        super(engine);
    }

    static class Person extends Model {
        @NotNull
        String name;

        @Max(150)
        int age = 18;

        @Alias("e-mail")
        String email;

        int[] scores;
        List<String> tags = new ArrayList<>();
    }

    record Point(int x, @Max(9) int y) {}

    private ModelType<Person> people() {
        return models.type(Person.class);
    }

    @Test
    void copiesHaveTheChangesAndTheRest() {
        Person person = people().of(Map.of("name", "A", "scores", List.of(1, 2)));
        Person copy = people().with(person, Map.of("age", "30", "e-mail", "x"));
        assertThat(people().describe(copy)).isEqualTo("Person(name=A, age=30, email=x, scores=[1, 2], tags=[])");
        assertThat(people().describe(person)).isEqualTo("Person(name=A, age=18, email=null, scores=[1, 2], tags=[])");
        assertThat(people().fieldsSet(copy)).containsExactly("name", "age", "email", "scores");
        assertThat(people().fieldsSet(person)).containsExactly("name", "scores");
    }

    @Test
    void recordsAreCopiedToo() {
        ModelType<Point> points = models.type(Point.class);
        Point point = new Point(1, 2);
        assertThat(points.with(point, Map.of("y", 3))).isEqualTo(new Point(1, 3));
        assertThatThrownBy(() -> points.with(point, Map.of("y", 10)))
                .isInstanceOf(ModelValidationException.class)
                .hasMessage("1 error in Point\n  y: must be less than or equal to 9 [less_than_equal]");
    }

    @Test
    void allThatIsWrongIsReportedAndTheOriginalKept() {
        Person person = people().of(Map.of("name", "A"));
        Map<String, Object> changes = new HashMap<>(Map.of("age", 200, "e-mail", 5, "nome", "B"));
        changes.put("name", null);
        assertThatThrownBy(() -> people().with(person, changes))
                .isInstanceOfSatisfying(
                        ModelValidationException.class,
                        thrown -> assertThat(thrown.errors())
                                .extracting(error -> error.path() + " " + error.type())
                                .containsExactly(
                                        "name not_null",
                                        "age less_than_equal",
                                        "e-mail string_type",
                                        "nome extra_forbidden"));
        assertThat(people().describe(person)).isEqualTo("Person(name=A, age=18, email=null, scores=null, tags=[])");
        assertThat(changes).hasSize(4);
    }

    @Test
    void equalFieldsMakeEqualObjects() {
        Person one = people().of(Map.of("name", "A", "scores", List.of(1), "tags", List.of("x")));
        Person same = parse(Person.class, "{'tags':['x'],'scores':[1],'name':'A','age':18}");
        assertThat(people().areEqual(one, same)).isTrue();
        assertThat(people().hash(one)).isEqualTo(people().hash(same));
        assertThat(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo("x")
                .isNotEqualTo(null);
        for (Map<String, ?> change :
                List.of(Map.of("age", 19), Map.of("scores", List.of(2)), Map.of("tags", List.of()))) {
            assertThat(people().areEqual(one, people().with(one, change)))
                    .as("%s", change)
                    .isFalse();
        }
    }

    static class Employee extends Person {
        int salary;
    }

    @Test
    void objectsOfOtherClassesAreNotEqual() {
        Person person = people().of(Map.of("name", "A"));
        Employee employee = of(Employee.class, Map.of("name", "A", "salary", 0));
        assertThat(person.equals(employee)).isFalse();
        assertThat(employee.equals(person)).isFalse();
    }

    static class Link extends Model {
        String name;
        Link next;
        List<Link> others;
        Map<String, Link> byName;
        Link[] array;
    }

    private static Link ring(String name) {
        Link link = new Link();
        link.name = name;
        link.next = link;
        link.others = new ArrayList<>(Arrays.asList(link));
        link.byName = new HashMap<>(Map.of("a", link));
        link.array = new Link[] {link};
        return link;
    }

    @Test
    void objectsThatContainThemselvesHaveTexts() {
        assertThat(models.type(Link.class).describe(ring("a")))
                .isEqualTo("Link(name=a, next=Link(...), others=[Link(...)], byName={a=Link(...)}, array=[Link(...)])");
        assertThat(ring("a"))
                .hasToString(
                        "Link(name=a, next=Link(...), others=[Link(...)], byName={a=Link(...)}, array=[Link(...)])");
    }

    @Test
    void objectsThatContainThemselvesAreComparedByTheirShape() {
        Link one = ring("a");
        ModelType<Link> links = models.type(Link.class);
        assertThat(links.areEqual(one, one)).isTrue();
        assertThat(links.areEqual(one, ring("a"))).isTrue();
        assertThat(links.areEqual(one, ring("b"))).isFalse();
        assertThat(links.hash(one)).isEqualTo(links.hash(ring("a")));
        assertThat(one).isEqualTo(ring("a")).hasSameHashCodeAs(ring("a")).isNotEqualTo(ring("b"));
    }

    private static Link chain(int length, String last) {
        Link link = new Link();
        link.name = last;
        for (int i = 0; i < length; i++) {
            Link before = new Link();
            before.next = link;
            link = before;
        }
        return link;
    }

    @Test
    void longChainsNeedNoStack() {
        ModelType<Link> links = models.type(Link.class);
        Link one = chain(100_000, "a");
        assertThat(links.areEqual(one, chain(100_000, "a"))).isTrue();
        assertThat(links.areEqual(one, chain(100_000, "b"))).isFalse();
        assertThat(links.hash(one)).isEqualTo(links.hash(chain(100_000, "a")));
        assertThat(links.describe(one))
                .startsWith("Link(name=null, next=Link(name=null")
                .contains("Link(...)");
    }
}
