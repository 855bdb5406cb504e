package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Graphs so deep or wide that they would exhaust the stack, or the patience where time were not linear. */
abstract class DeepGraphSuite extends ValidationSuite {
    private static final int DEPTH = 100_000;
    private static final Duration SHORT = Duration.ofSeconds(20);

    static class Link {
        @NotNull
        Object label = "";

        @Valid
        Link next;
    }

    interface First {}

    interface Second {}

    @GroupSequence({First.class, Second.class})
    interface Steps {}

    static class Step {
        @NotNull(groups = First.class)
        Object first = "";

        @NotNull(groups = Second.class)
        Object second = "";

        @Valid
        @ConvertGroup(from = First.class, to = Second.class)
        @ConvertGroup(from = Second.class, to = First.class)
        @ConvertGroup(from = Default.class, to = Steps.class)
        Step next;
    }

    static class Nest {
        @NotNull
        Object label = "";

        List<@Valid Nest> inner = List.of();
    }

    record Wide(List<@NotNull String> texts, @Valid List<Leaf> leaves) {}

    record Leaf(@NotNull String text) {}

    private static Link[] chain() {
        Link[] links = new Link[DEPTH];
        for (int i = DEPTH - 1; i >= 0; i--) {
            links[i] = new Link();
            links[i].next = i == DEPTH - 1 ? null : links[i + 1];
        }
        return links;
    }

    private static String path(int steps, String leaf) {
        return "next.".repeat(steps) + leaf;
    }

    @Test
    void reportTheDeepestBeanOfALongChain() {
        Link[] chain = chain();
        chain[DEPTH - 1].label = null;

        Set<ConstraintViolation<Link>> violations =
                assertTimeout(SHORT, () -> validator().validate(chain[0]));

        assertThat(paths(violations)).containsExactly(path(DEPTH - 1, "label"));
    }

    @Test
    void endAtACycleAtTheEndOfALongChain() {
        Link[] chain = chain();
        chain[DEPTH - 1].next = chain[DEPTH / 2];

        assertThat(assertTimeout(SHORT, () -> validator().validate(chain[0]))).isEmpty();
    }

    @Test
    void followLongChainsThroughLists() {
        Nest root = new Nest();
        Nest deepest = root;
        for (int i = 1; i < DEPTH; i++) {
            Nest inner = new Nest();
            deepest.inner = List.of(inner);
            deepest = inner;
        }
        deepest.label = null;

        assertThat(assertTimeout(SHORT, () -> validator().validate(root))).hasSize(1);
    }

    @Test
    void convertGroupsAtEveryStepOfALongChain() {
        Step root = new Step();
        Step deepest = root;
        for (int i = 1; i < DEPTH; i++) {
            deepest.next = new Step();
            deepest = deepest.next;
        }
        deepest.first = null;
        deepest.second = null;

        assertThat(paths(assertTimeout(SHORT, () -> validator().validate(root))))
                .hasSize(1);
    }

    @Test
    void takeAMillionElements() {
        List<String> texts = Collections.nCopies(1_000_000, "x");
        List<Leaf> leaves = Collections.nCopies(1_000_000, new Leaf("x"));

        assertThat(assertTimeout(SHORT, () -> validator().validate(new Wide(texts, leaves))))
                .isEmpty();
    }

    @Test
    void reportAHundredThousandViolations() {
        List<String> texts = Collections.nCopies(DEPTH, null);

        Set<ConstraintViolation<Wide>> violations =
                assertTimeout(SHORT, () -> validator().validate(new Wide(texts, List.of())));

        assertThat(violations).hasSize(DEPTH);
        assertThat(paths(violations)).endsWith("texts[99999].<list element>");
    }
}
