package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Graphs in which objects are met again. */
abstract class CycleSuite extends ValidationSuite {
    private static final Duration SOON = Duration.ofSeconds(10);

    interface Other {}

    static class Node {
        @NotNull
        Object label;

        @NotNull(groups = Other.class)
        Object colour;

        @Valid
        Node left;

        @Valid
        Node right;

        List<@Valid Node> children = new ArrayList<>();

        @Valid
        Map<String, Node> named = new HashMap<>();

        Optional<@Valid Node> maybe = Optional.empty();

        @Valid
        @ConvertGroup(to = Other.class)
        Node converted;

        @Valid
        Object anything;
    }

    interface First {}

    interface Second {}

    interface Third {}

    interface Both extends First, Second {}

    static class Ring {
        @NotNull(groups = First.class)
        Object first;

        @NotNull(groups = Second.class)
        Object second;

        @NotNull(groups = Third.class)
        Object third;

        @Valid
        @ConvertGroup(from = First.class, to = Both.class)
        @ConvertGroup(from = Third.class, to = First.class)
        Ring next = this;
    }

    static class Twice {
        @NotNull(groups = {First.class, Second.class})
        Object value;

        @Valid
        @ConvertGroup(from = First.class, to = Both.class)
        Twice next = this;
    }

    static final class Leaf {
        @NotNull
        Object label;

        @Valid
        Bag bag;

        @Valid
        Children children = new Children();

        @Valid
        @SuppressWarnings("rawtypes")
        Optional anything = Optional.empty();
    }

    record Bag(List<Leaf> content) implements Iterable<Leaf> {
        @Override
        public Iterator<Leaf> iterator() {
            return content.iterator();
        }
    }

    static final class Children extends ArrayList<Leaf> {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void endAtAnObjectThatRefersToItself() {
        Node node = new Node();
        node.left = node;

        assertThat(paths(validator().validate(node))).containsExactly("label");
    }

    @Test
    void endWhereTwoObjectsReferToEachOther() {
        Node one = new Node();
        Node two = new Node();
        one.left = two;
        two.right = one;

        assertThat(paths(validator().validate(one))).containsExactly("label", "left.label");
        assertThat(paths(validator().validate(two))).containsExactly("label", "right.label");
    }

    @Test
    void endWhereContainersLeadBack() {
        Node node = new Node();
        Node child = new Node();
        node.children.add(child);
        child.named.put("parent", node);
        child.maybe = Optional.of(node);
        child.children.add(child);

        assertThat(paths(validator().validate(node))).containsExactly("label", "children[0].label");
    }

    @Test
    void endWhereAContainerHoldsItself() {
        List<Object> loop = new ArrayList<>();
        loop.add(loop);
        loop.add(new Node());
        Node node = new Node();
        node.anything = loop;

        assertThat(paths(validator().validate(node))).containsExactly("label", "anything[1].label");
    }

    @Test
    void reportAnObjectUnderEveryPathThatLeadsToIt() {
        Node shared = new Node();
        Node root = new Node();
        root.label = "root";
        root.left = shared;
        root.right = shared;
        root.children.add(shared);
        root.children.add(shared);

        assertThat(paths(validator().validate(root)))
                .containsExactly("left.label", "right.label", "children[0].label", "children[1].label");
    }

    @Test
    void validateAnObjectAgainForOtherGroups() {
        Node node = new Node();
        node.converted = node;

        assertThat(paths(validator().validate(node))).containsExactly("label", "converted.colour");
    }

    @Test
    void validateAnObjectAgainForTheGroupsLeftOnly() {
        Ring ring = new Ring();

        assertThat(paths(validator().validate(ring, First.class))).containsExactly("first", "next.second");
    }

    @Test
    void countTheGroupsOfAllLevelsAbove() {
        Ring ring = new Ring();

        assertThat(paths(validator().validate(ring, Third.class)))
                .containsExactly("third", "next.first", "next.next.second");
    }

    @Test
    void checkAConstraintOfTheGroupsLeftThoughAnotherGroupOfItWasLeftOut() {
        Twice twice = new Twice();

        assertThat(paths(validator().validate(twice, First.class))).containsExactly("value", "next.value");
    }

    @Test
    void endWhereFinalContainersLeadBack() {
        Leaf leaf = new Leaf();
        leaf.bag = new Bag(List.of(leaf));
        leaf.children.add(leaf);
        leaf.anything = Optional.of(leaf);

        assertThat(assertTimeoutPreemptively(SOON, () -> paths(validator().validate(leaf))))
                .containsExactly("label");
    }
}
