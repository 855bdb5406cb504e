package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.junit.jupiter.api.Test;

/** Beans that lead to the next by a single field. */
abstract class ChainSuite extends ValidationSuite {

    static class Link {
        @NotNull
        Object label = "";

        @Valid
        Link next;

        Link() {}

        Link(Link next) {
            this.next = next;
        }
    }

    static class Strict extends Link {
        @NotNull
        Object seal;
    }

    static class Owner {
        @Valid
        Link first;

        @Valid
        Link second;
    }

    static class Endless {
        @NotNull
        @Valid
        Endless next;
    }

    interface Late {}

    @GroupSequence({Graded.class, Late.class})
    static class Graded {
        @Positive
        int early = 1;

        @Positive(groups = Late.class)
        int late = 1;

        @Valid
        Graded next;
    }

    private static Link chain(int length) {
        Link first = null;
        for (int i = 0; i < length; i++) {
            first = new Link(first);
        }
        return first;
    }

    private static Link last(Link first) {
        Link link = first;
        while (link.next != null) {
            link = link.next;
        }
        return link;
    }

    @Test
    void passValidChains() {
        assertThat(validator().validate(chain(1))).isEmpty();
        assertThat(validator().validate(chain(1000))).isEmpty();
    }

    @Test
    void passRingsOfAnyLengthBehindChainsOfAnyLength() {
        for (int length = 1; length < 12; length++) {
            for (int back = 0; back < length; back++) {
                Link first = chain(length);
                Link end = last(first);
                end.next = first;
                for (int i = 0; i < back; i++) {
                    end.next = end.next.next;
                }

                assertThat(validator().validate(first)).isEmpty();
            }
        }
    }

    @Test
    void reportEachBeanOfARingOnce() {
        Link first = chain(3);
        last(first).next = first;
        first.label = null;
        first.next.next.label = null;

        assertThat(paths(validator().validate(first))).containsExactlyInAnyOrder("label", "next.next.label");
    }

    @Test
    void followASubclassInTheMiddle() {
        Link first = chain(3);
        Strict strict = new Strict();
        strict.next = chain(2);
        last(first).next = strict;
        last(strict).label = null;

        assertThat(paths(validator().validate(first)))
                .containsExactlyInAnyOrder("next.next.next.seal", "next.next.next.next.next.label");
    }

    @Test
    void cutARingThatASubclassCloses() {
        Link first = chain(3);
        Strict strict = new Strict();
        strict.next = first;
        last(first).next = strict;

        assertThat(paths(validator().validate(first))).containsExactly("next.next.next.seal");
    }

    @Test
    void checkTheFieldThatLeadsOn() {
        Endless first = new Endless();
        first.next = new Endless();
        first.next.next = new Endless();

        assertThat(paths(validator().validate(first))).containsExactly("next.next.next");

        first.next.next.next = first;
        assertThat(validator().validate(first)).isEmpty();
    }

    @Test
    void checkARedefinedDefaultGroupAtEveryBean() {
        Graded first = new Graded();
        first.next = new Graded();
        first.next.late = 0;
        first.next.next = new Graded();
        first.next.next.early = 0;
        first.next.next.late = 0;

        assertThat(paths(validator().validate(first))).containsExactlyInAnyOrder("next.late", "next.next.early");
    }

    @Test
    void reportASharedChainUnderBothPaths() {
        Owner owner = new Owner();
        owner.first = chain(2);
        owner.second = new Link(owner.first);
        owner.first.next.label = null;

        assertThat(paths(validator().validate(owner)))
                .containsExactlyInAnyOrder("first.next.label", "second.next.next.label");
    }
}
