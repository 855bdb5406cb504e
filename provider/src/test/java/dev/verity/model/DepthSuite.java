package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.EngineMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

abstract class DepthSuite extends ModelSuite {
    private static final int DEEP = 100_000;

    DepthSuite(EngineMode engine) {
        super(engine);
    }

    static class Tree extends Model {
        Tree next;
        List<Tree> children;
        Map<String, Tree> byName;
        Optional<Tree> maybe;
        Object anything;
    }

    private static Map<String, Object> deepMap(String key) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < DEEP; i++) {
            map = new HashMap<>(Map.of(key, map));
        }
        return map;
    }

    /** The limit is 1000 levels, or what the stack has room for. */
    private static void assertTooDeep(Result<?> result) {
        assertThat(result.errors()).hasSize(1);
        assertThat(result.errors().get(0).type()).isEqualTo("too_deep");
        assertThat(result.errors().get(0).msg()).matches("must not be nested deeper than \\d+ levels");
    }

    @Test
    void deepMapsAreRefused() {
        assertTooDeep(models.type(Tree.class).check(deepMap("next")));
        assertTooDeep(models.type(Tree.class).check(deepMap("maybe")));
    }

    @Test
    void theLimitIsToldAtItsPlace() throws InterruptedException {
        Result<?>[] result = new Result<?>[1];
        Thread roomy =
                new Thread(null, () -> result[0] = models.type(Tree.class).check(deepMap("next")), "roomy", 64 << 20);
        roomy.start();
        roomy.join();
        assertThat(result[0].errors()).hasSize(1);
        assertThat(result[0].errors().get(0).loc()).hasSize(1000).containsOnly("next");
        assertThat(result[0].errors().get(0).msg()).isEqualTo("must not be nested deeper than 1000 levels");
    }

    static class Looping extends Model {
        String name;

        @After("name")
        static String loop(String name) {
            return loop(name) + name;
        }
    }

    @Test
    void exhaustionByTheApplicationIsItsOwn() {
        assertThatThrownBy(() -> of(Looping.class, Map.of("name", "a"))).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void deepListsAreRefused() {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < DEEP; i++) {
            map = new HashMap<>(Map.of("children", List.of(map)));
        }
        assertTooDeep(models.type(Tree.class).check(map));
    }

    @Test
    void deepPlainDataIsRefused() {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < DEEP; i++) {
            list = new ArrayList<>(List.of(list));
        }
        assertTooDeep(models.type(Tree.class).check(Map.of("anything", list)));
        assertTooDeep(models.type(Object.class).check(list));
        assertTooDeep(models.type(Object.class).check(deepMap("x")));
    }

    @Test
    void deepJsonIsRefused() {
        assertThat(jsonErrors(Tree.class, "{'next':".repeat(DEEP) + "null" + "}".repeat(DEEP)))
                .containsExactly(" json_limit");
        assertThat(jsonErrors(Tree.class, "{'unknown':" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"))
                .containsExactly(" json_limit");
    }

    @Test
    void deepInputIsRead() {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < 250; i++) {
            map = new HashMap<>(Map.of("next", map));
        }
        Tree tree = of(Tree.class, map);
        assertThat(models.type(Tree.class).check(map).isValid()).isTrue();
        assertThat(models.type(Tree.class).json(tree)).startsWith("{\"next\":{\"next\":");
    }

    @Test
    void cyclicInputIsRefused() {
        Map<String, Object> map = new HashMap<>();
        map.put("children", List.of(map));
        assertThat(errors(Tree.class, map)).containsExactly("children[0] recursion_loop");
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThat(errors(Tree.class, Map.of("anything", list))).containsExactly("anything[0] recursion_loop");
        Map<String, Object> byName = new HashMap<>();
        byName.put("a", Map.of("byName", byName));
        assertThat(errors(Tree.class, Map.of("byName", byName))).containsExactly("byName.a.byName recursion_loop");
    }

    @Test
    void whatIsThereTwiceIsNoCycle() {
        Map<String, Object> leaf = Map.of();
        assertThat(errors(
                        Tree.class,
                        Map.of("next", leaf, "children", List.of(leaf, leaf), "anything", List.of(leaf, leaf))))
                .isEmpty();
    }

    private static Tree deepTree() {
        Tree tree = new Tree();
        for (int i = 0; i < DEEP; i++) {
            Tree parent = new Tree();
            parent.next = tree;
            tree = parent;
        }
        return tree;
    }

    private void assertNotDumped(Tree tree) {
        String message =
                "What is dumped is nested deeper than \\d+ levels, or contains itself\\. Leave out what leads back by"
                        + " DumpOptions or a transient field\\.";
        assertThatThrownBy(() -> models.type(Tree.class).dict(tree))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching(message);
        assertThatThrownBy(() -> models.type(Tree.class).json(tree))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching(message);
    }

    @Test
    void deepObjectsAreNotDumped() {
        assertNotDumped(deepTree());
    }

    @Test
    void objectsThatContainThemselvesAreNotDumped() {
        Tree ring = new Tree();
        ring.next = ring;
        assertNotDumped(ring);
        Tree list = new Tree();
        list.children = List.of(list);
        assertNotDumped(list);
        Tree map = new Tree();
        map.byName = Map.of("a", map);
        assertNotDumped(map);
        Tree anything = new Tree();
        anything.anything = anything;
        assertNotDumped(anything);
        Tree maybe = new Tree();
        maybe.maybe = Optional.of(maybe);
        assertNotDumped(maybe);
    }

    @Test
    void builtObjectsThatContainThemselvesAreValidated() {
        Tree ring = new Tree();
        ring.next = ring;
        assertThat(models.type(Tree.class).of(ring)).isSameAs(ring);
        assertThat(of(Tree.class, Map.of("next", ring)).next).isSameAs(ring);
    }

    @Test
    void theRestOfTheInputIsNotChanged() {
        Map<String, Object> inner = new HashMap<>();
        inner.put("anything", new ArrayList<>(List.of(1)));
        Map<String, Object> input = new HashMap<>(Map.of("next", inner));
        of(Tree.class, input);
        assertThat(input).isEqualTo(Map.of("next", Map.of("anything", List.of(1))));
    }
}
