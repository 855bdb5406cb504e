package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Objects reached by {@code @Valid}. */
abstract class CascadeSuite extends ValidationSuite {
    private final Probes probes = new Probes();

    record Item(@Probe("name") String name) {}

    static final class BadKey {
        @Probe("key")
        final String name = "bad";

        @Override
        public String toString() {
            return "key";
        }
    }

    record Legacy(
            @Valid List<Item> list,
            @Valid Set<Item> set,
            @Valid Collection<Item> collection,
            @Valid Map<BadKey, Item> map,
            @Valid Item[] array,
            @Valid Optional<Item> optional) {}

    record TypeUse(
            List<@Valid Item> list,
            Set<@Valid Item> set,
            Iterable<@Valid Item> iterable,
            Map<@Valid BadKey, @Valid Item> map,
            Optional<@Valid Item> optional,
            @Valid Item[] array) {}

    record Nested(
            Map<String, List<@Valid Item>> lists,
            List<Optional<@Valid Item>> optionals,
            Optional<Map<@Valid BadKey, Set<@Valid Item>>> deep) {}

    record Both(@Valid List<@Valid Item> items) {}

    record Loose(@Valid Object anything) {}

    record Holder(@Valid Item item) {}

    static class Shelf extends ArrayList<Item> {
        private static final long serialVersionUID = 1L;

        @Probe("label")
        String label = "bad";
    }

    private static final Item BAD = new Item("bad");

    private Validator probing() {
        return validator(configuration().constraintValidatorFactory(probes));
    }

    @Test
    void areFoundInAllContainersMarkedAsAWhole() {
        Legacy bean = new Legacy(
                List.of(new Item("ok"), BAD),
                Set.of(BAD),
                new ArrayDeque<>(List.of(BAD)),
                Map.of(new BadKey(), BAD),
                new Item[] {null, BAD},
                Optional.of(BAD));

        assertThat(paths(probing().validate(bean)))
                .containsExactly(
                        "list[1].name",
                        "set[].name",
                        "collection[].name",
                        "map[key].name",
                        "array[1].name",
                        "optional.name");
    }

    @Test
    void areFoundInAllContainersWhoseTypeArgumentsAreMarked() {
        TypeUse bean = new TypeUse(
                List.of(BAD),
                Set.of(BAD),
                new ArrayDeque<>(List.of(BAD)),
                Map.of(new BadKey(), BAD),
                Optional.of(BAD),
                new Item[] {BAD});

        assertThat(paths(probing().validate(bean)))
                .containsExactlyInAnyOrder(
                        "list[0].name",
                        "set[].name",
                        "iterable[].name",
                        "map<K>[key].name",
                        "map[key].name",
                        "optional.name",
                        "array[0].name");
    }

    @Test
    void areFoundInContainersOfContainers() {
        Nested bean = new Nested(
                Map.of("a", List.of(BAD)),
                List.of(Optional.empty(), Optional.of(BAD)),
                Optional.of(Map.of(new BadKey(), Set.of(BAD))));

        assertThat(paths(probing().validate(bean)))
                .containsExactly(
                        "lists[a].<map value>[0].name",
                        "optionals[1].<list element>.name",
                        "deep<K>[key].name",
                        "deep[key].<map value>[].name");
    }

    @Test
    void tellTheContainerAndTypeArgumentInTheirPath() {
        TypeUse bean = new TypeUse(
                List.of(), Set.of(), List.of(), Map.of(new BadKey(), new Item("ok")), Optional.of(BAD), new Item[0]);
        List<Path.Node> leaves = probing().validate(bean).stream()
                .map(violation -> {
                    Path.Node last = null;
                    for (Path.Node node : violation.getPropertyPath()) {
                        last = node;
                    }
                    return last;
                })
                .toList();

        assertThat(leaves).hasSize(2);
        Path.PropertyNode inMap = leaves.get(0).as(Path.PropertyNode.class);
        assertThat(inMap.getContainerClass()).isEqualTo(Map.class);
        assertThat(inMap.getTypeArgumentIndex()).isZero();
        assertThat(inMap.isInIterable()).isTrue();
        Path.PropertyNode inOptional = leaves.get(1).as(Path.PropertyNode.class);
        assertThat(inOptional.getContainerClass()).isEqualTo(Optional.class);
        assertThat(inOptional.getTypeArgumentIndex()).isZero();
        assertThat(inOptional.isInIterable()).isFalse();
    }

    @Test
    void followTheRuntimeTypeOfAValue() {
        assertThat(paths(probing().validate(new Loose(BAD)))).containsExactly("anything.name");
        assertThat(paths(probing().validate(new Loose(List.of(BAD))))).containsExactly("anything[0].name");
        assertThat(paths(probing().validate(new Loose(Set.of(BAD))))).containsExactly("anything[].name");
        assertThat(paths(probing().validate(new Loose(Map.of(1, BAD))))).containsExactly("anything[1].name");
        assertThat(paths(probing().validate(new Loose(new Item[] {BAD})))).containsExactly("anything[0].name");
        assertThat(probing().validate(new Loose("a text"))).isEmpty();
    }

    @Test
    void includeAContainerThatHasConstraintsOfItsOwn() {
        Shelf shelf = new Shelf();
        shelf.add(BAD);

        assertThat(paths(probing().validate(new Loose(shelf))))
                .containsExactlyInAnyOrder("anything[0].name", "anything.label");
    }

    @Test
    void areValidatedOnceWhereContainerAndElementAreMarked() {
        assertThat(paths(probing().validate(new Both(List.of(BAD))))).containsExactly("items[0].name");
        assertThat(probes.checked()).containsExactly("name");
    }

    @Test
    void skipNull() {
        assertThat(probing().validate(new Holder(null))).isEmpty();
        assertThat(probing().validate(new Legacy(Arrays.asList(null, null), null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void keepEqualElementsOfAListApart() {
        assertThat(paths(probing().validate(new Legacy(List.of(BAD, BAD), null, null, null, null, null))))
                .containsExactly("list[0].name", "list[1].name");
    }

    @Test
    void reportElementsOfAnIterableApartThoughTheirPathsAreEqual() {
        List<Item> items = List.of(new Item("bad"), new Item("bad"));

        assertThat(probing().validate(new Legacy(null, null, new ArrayDeque<>(items), null, null, null)))
                .hasSize(2)
                .allSatisfy(violation -> assertThat(violation.getPropertyPath()).hasToString("collection[].name"))
                .extracting(violation -> violation.getLeafBean())
                .satisfiesExactly(
                        first -> assertThat(first).isSameAs(items.get(0)),
                        second -> assertThat(second).isSameAs(items.get(1)));
    }
}
