package dev.verity.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecursionTest {
    private final Planning planning = new Planning();

    static class Flat {
        @NotNull
        Object value;

        Flat flat;
    }

    record Leaf(@NotNull String text) {}

    enum Colour {
        RED
    }

    record OfRecords(
            @Valid Leaf leaf,
            @Valid Leaf[] array,
            @Valid List<Leaf> list,
            @Valid Map<Leaf, Leaf> map,
            @Valid Optional<Leaf> optional,
            List<@Valid Leaf> marked,
            Map<String, List<@Valid Leaf>> nested,
            @Valid Colour colour,
            @Valid String text) {}

    record OverRecords(@Valid OfRecords below) {}

    record OverCyclic(@Valid OverRecords records, @Valid Cyclic cyclic) {}

    record Cyclic(List<@Valid Cyclic> children) {}

    record There(@Valid Back back) {}

    record Back(@Valid There there) {}

    static final class FinalSelf {
        @Valid
        FinalSelf next;
    }

    static class OpenSelf {
        @Valid
        OpenSelf next;
    }

    record ToOpen(@Valid Flat flat) {}

    record ToOpenList(@Valid List<Flat> list) {}

    record ToOpenElement(Map<String, List<@Valid Flat>> map) {}

    record ToObject(@Valid Object any) {}

    record ToAnything<T>(@Valid T any) {}

    record ToUnknownList(@Valid List<?> list) {}

    record ToContainer(@Valid Bag bag) {}

    record ToFinalList(@Valid Leaves leaves) {}

    @SuppressWarnings("rawtypes")
    record ToRawOptional(@Valid Optional optional) {}

    record Bag(List<ToContainer> content) implements Iterable<ToContainer> {
        @Override
        public Iterator<ToContainer> iterator() {
            return content.iterator();
        }
    }

    static final class Leaves extends ArrayList<Leaf> {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @ValueSource(classes = {Flat.class, Leaf.class, OfRecords.class, OverRecords.class, String.class})
    void isImpossibleWhereAllTypesBelowAreFinalAndDoNotLeadBack(Class<?> type) {
        assertThat(planning.bean(type).mayRecur()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Cyclic.class,
                OverCyclic.class,
                There.class,
                Back.class,
                FinalSelf.class,
                OpenSelf.class,
                ToOpen.class,
                ToOpenList.class,
                ToOpenElement.class,
                ToObject.class,
                ToAnything.class,
                ToUnknownList.class,
                ToContainer.class,
                ToFinalList.class,
                ToRawOptional.class
            })
    void isPossibleWhereATypeBelowLeadsBackOrIsNotFinalOrHoldsAnything(Class<?> type) {
        assertThat(planning.bean(type).mayRecur()).isTrue();
    }
}
