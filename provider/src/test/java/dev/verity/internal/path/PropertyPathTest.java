package dev.verity.internal.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PropertyPathTest {

    private static final PropertyPath ROOT = PropertyPath.empty();

    interface Pair<L, R> {}

    private static List<Path.Node> nodes(PropertyPath path) {
        List<Path.Node> nodes = new ArrayList<>();
        path.forEach(nodes::add);
        return nodes;
    }

    private static Path.Node leaf(PropertyPath path) {
        return Objects.requireNonNull(path.leaf());
    }

    @Nested
    class Text {

        static Stream<Arguments> paths() {
            return Stream.of(
                    Arguments.of(ROOT, ""),
                    Arguments.of(ROOT.bean(), ""),
                    Arguments.of(ROOT.property("a").property("b"), "a.b"),
                    Arguments.of(
                            ROOT.property("items").atIndex(0, List.class, 0).property("name"), "items[0].name"),
                    Arguments.of(
                            ROOT.property("items")
                                    .atIndex(0, Object[].class, null)
                                    .bean(),
                            "items[0]"),
                    Arguments.of(ROOT.property("map").atKey("key", Map.class, 1).property("x"), "map[key].x"),
                    Arguments.of(ROOT.property("map").atKey(null, Map.class, 1).property("x"), "map[].x"),
                    Arguments.of(ROOT.property("set").inIterable(Set.class, 0).property("name"), "set[].name"),
                    Arguments.of(
                            ROOT.property("opt").inContainer(Optional.class, 0).property("name"), "opt.name"),
                    Arguments.of(ROOT.property("p").inContainer(Pair.class, 0).containerElement("left"), "p<L>.left"),
                    Arguments.of(ROOT.property("p").inContainer(Pair.class, 1), "p<R>"),
                    Arguments.of(ROOT.property("p").inContainer(Pair.class, 2).property("x"), "p.x"),
                    Arguments.of(ROOT.property("m").atKey("k", HashMap.class, 0).property("x"), "m<K>[k].x"),
                    Arguments.of(
                            ROOT.property("m").atKey("k", Properties.class, 0).property("x"), "m[k].x"),
                    Arguments.of(ROOT.atIndex(0, List.class, 0).property("x"), "[0].x"),
                    Arguments.of(
                            ROOT.property("m").atKey("", Map.class, 0).containerElement("<map key>"),
                            "m<K>[].<map key>"),
                    Arguments.of(
                            ROOT.property("ll")
                                    .atIndex(0, List.class, 0)
                                    .containerElement("<list element>")
                                    .atIndex(1, List.class, 0)
                                    .containerElement("<list element>"),
                            "ll[0].<list element>[1].<list element>"),
                    Arguments.of(
                            ROOT.property("ml")
                                    .atKey("k", Map.class, 1)
                                    .containerElement("<map value>")
                                    .atIndex(0, List.class, 0)
                                    .containerElement("<list element>"),
                            "ml[k].<map value>[0].<list element>"),
                    Arguments.of(
                            ROOT.method("placeOrder").parameter("order", 0).property("name"), "placeOrder.order.name"),
                    Arguments.of(ROOT.method("placeOrder").returnValue(), "placeOrder.<return value>"),
                    Arguments.of(ROOT.method("placeOrder").crossParameter(), "placeOrder.<cross-parameter>"),
                    Arguments.of(ROOT.constructor("Order").returnValue(), "Order.<return value>"));
        }

        @ParameterizedTest
        @MethodSource("paths")
        void readsLikeTheExpressionThatLeadsToTheValue(PropertyPath path, String text) {
            assertThat(path).hasToString(text);
        }

        @Test
        void ofAKeyThatCannotBePrintedIsItsClass() {
            PropertyPath path =
                    ROOT.property("map").atKey(new Hostile(), Map.class, 1).bean();

            assertThat(path).hasToString("map[" + Hostile.class.getName() + "]");
        }
    }

    @Nested
    class Nodes {

        @Test
        void takeTheirPositionFromTheElementBeforeThem() {
            List<Path.Node> nodes =
                    nodes(ROOT.property("items").atIndex(3, List.class, 0).property("name"));

            assertThat(nodes).extracting(Path.Node::getName).containsExactly("items", "name");
            assertThat(nodes).extracting(Path.Node::isInIterable).containsExactly(false, true);
            assertThat(nodes).extracting(Path.Node::getIndex).containsExactly(null, 3);
            Path.PropertyNode name = nodes.get(1).as(Path.PropertyNode.class);
            assertThat(name.getContainerClass()).isEqualTo(List.class);
            assertThat(name.getTypeArgumentIndex()).isZero();
        }

        @Test
        void takeTheirKeyFromTheElementBeforeThem() {
            Path.Node bean = leaf(ROOT.property("map").atKey("k", Map.class, 1).bean());

            assertThat(bean.getKey()).isEqualTo("k");
            assertThat(bean.getIndex()).isNull();
            assertThat(bean.isInIterable()).isTrue();
            assertThat(bean.as(Path.BeanNode.class).getContainerClass()).isEqualTo(Map.class);
        }

        @Test
        void inAContainerThatIsNotIterableCarryContainerAndTypeArgumentOnly() {
            Path.Node value =
                    leaf(ROOT.property("opt").inContainer(Optional.class, 0).property("value"));

            assertThat(value.isInIterable()).isFalse();
            assertThat(value.as(Path.PropertyNode.class).getContainerClass()).isEqualTo(Optional.class);
        }

        @Test
        void keepTheIndexWhenAContainerWithoutPositionFollowsDirectly() {
            PropertyPath path = ROOT.property("list")
                    .atIndex(2, List.class, 0)
                    .inContainer(Optional.class, 0)
                    .property("name");

            assertThat(path).hasToString("list[2].name").hasSize(2);
            assertThat(leaf(path).getIndex()).isEqualTo(2);
            assertThat(leaf(path).as(Path.PropertyNode.class).getContainerClass())
                    .isEqualTo(Optional.class);
        }

        @Test
        void takeTheInnerPositionWhenTwoFollowDirectly() {
            PropertyPath path = ROOT.property("opt")
                    .inContainer(Optional.class, 0)
                    .atIndex(1, List.class, 0)
                    .property("name");

            assertThat(path)
                    .hasToString("opt[1].name")
                    .isEqualTo(ROOT.property("opt").atIndex(1, List.class, 0).property("name"));
        }

        @Test
        void nameTheParameterTypesOfTheExecutable() {
            List<Path.Node> nodes =
                    nodes(ROOT.method("place", String.class, int.class).parameter("count", 1));

            assertThat(nodes.get(0).as(Path.MethodNode.class).getParameterTypes())
                    .containsExactly(String.class, int.class);
            assertThat(nodes.get(1).as(Path.ParameterNode.class).getParameterIndex())
                    .isEqualTo(1);
            assertThat(leaf(ROOT.constructor("Order", int.class))
                            .as(Path.ConstructorNode.class)
                            .getParameterTypes())
                    .containsExactly(int.class);
        }

        @Test
        void areOfTheTypeOfTheirKindOnly() {
            Map<PropertyPath, Class<? extends Path.Node>> types = Map.of(
                    ROOT.bean(), Path.BeanNode.class,
                    ROOT.property("p"), Path.PropertyNode.class,
                    ROOT.method("m"), Path.MethodNode.class,
                    ROOT.constructor("C"), Path.ConstructorNode.class,
                    ROOT.parameter("p", 0), Path.ParameterNode.class,
                    ROOT.crossParameter(), Path.CrossParameterNode.class,
                    ROOT.returnValue(), Path.ReturnValueNode.class,
                    ROOT.containerElement("e"), Path.ContainerElementNode.class);

            types.forEach((path, type) -> types.values()
                    .forEach(other -> assertThat(other.isInstance(leaf(path))).isEqualTo(other == type)));
            assertThat(types.keySet()).extracting(path -> leaf(path).getKind()).containsOnly(ElementKind.values());
        }

        @Test
        void refuseToBeNarrowedToAnotherKind() {
            assertThatThrownBy(() -> leaf(ROOT.property("name")).as(Path.BeanNode.class))
                    .isInstanceOf(ClassCastException.class)
                    .hasMessage("Path node 'name' of kind PROPERTY is not a jakarta.validation.Path$BeanNode."
                            + " Ask getKind() before narrowing a node.");
        }

        @Test
        void includeTheFollowingElementInTextAndIdentity() {
            PropertyPath parameter = ROOT.method("m").parameter("l", 0);
            Path.Node first = nodes(parameter.atIndex(1, List.class, 0).bean()).get(1);
            Path.Node again =
                    nodes(parameter.atIndex(1, List.class, 0).property("x")).get(1);
            Path.Node second = nodes(parameter.atIndex(2, List.class, 0).bean()).get(1);

            assertThat(first)
                    .hasToString("l[1]")
                    .isEqualTo(again)
                    .hasSameHashCodeAs(again)
                    .isNotEqualTo(second);
        }

        @Test
        void areTheSameOnEveryIterationOfAnOrdinaryPath() {
            PropertyPath path = ROOT.property("a").property("b");

            assertThat(nodes(path).get(1)).isSameAs(nodes(path).get(1));
        }

        @Test
        void cannotBeRemovedByTheIterator() {
            var iterator = ROOT.property("a").iterator();
            iterator.next();

            assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Leaf {

        @Test
        void isNullOfTheEmptyPath() {
            assertThat(ROOT.leaf()).isNull();
            assertThat(ROOT.atIndex(0, List.class, 0).leaf()).isNull();
        }

        @Test
        void isTheNodeBeforeATrailingElement() {
            assertThat(ROOT.property("a").atIndex(0, List.class, 0).leaf()).hasToString("a[0]");
        }

        @Test
        void equalsTheLastNodeOfTheIteration() {
            PropertyPath path = ROOT.property("a").atIndex(0, List.class, 0).property("b");

            assertThat(path.leaf()).isEqualTo(nodes(path).get(1));
        }
    }

    @Nested
    class Chain {

        @Test
        void losesItsLastLinkInTheParent() {
            PropertyPath element = ROOT.property("a").atIndex(0, List.class, 0);

            assertThat(element.bean().parent()).isSameAs(element);
            assertThat(element.length()).isEqualTo(2);
            assertThat(ROOT.isEmpty()).isTrue();
            assertThat(ROOT.parent()).isSameAs(ROOT);
        }

        @Test
        void isNotChangedByAppending() {
            PropertyPath a = ROOT.property("a");
            a.property("b");

            assertThat(a).hasToString("a").hasSize(1);
        }
    }

    @Nested
    class Equality {

        @Test
        void isThatOfTheNodes() {
            PropertyPath one = ROOT.property("m").atKey("k", Map.class, 1).property("x");
            PropertyPath two = ROOT.property("m").atKey("k", Map.class, 1).property("x");

            assertThat(one).isEqualTo(two).hasSameHashCodeAs(two);
        }

        @Test
        void distinguishesEveryDetail() {
            PropertyPath p = ROOT.property("p");

            assertThat(Set.of(
                            p,
                            p.bean(),
                            ROOT.containerElement("p"),
                            p.atIndex(0, List.class, 0).bean(),
                            p.atIndex(1, List.class, 0).bean(),
                            p.atIndex(0, Map.class, 0).bean(),
                            p.atIndex(0, List.class, 1).bean(),
                            p.atKey(0, List.class, 0).bean(),
                            p.inIterable(List.class, 0).bean(),
                            p.inContainer(List.class, 0).bean(),
                            ROOT.method("p"),
                            ROOT.method("p", int.class),
                            ROOT.parameter("p", 0),
                            ROOT.parameter("p", 1)))
                    .hasSize(14);
        }

        @Test
        void survivesKeysWhoseMethodsThrow() {
            Hostile key = new Hostile();
            PropertyPath path = ROOT.property("m").atKey(key, Map.class, 1).bean();

            assertThat(path.equals(ROOT.property("m").atKey(key, Map.class, 1).bean()))
                    .isTrue();
            assertThat(path.equals(ROOT.property("m")
                            .atKey(new Hostile(), Map.class, 1)
                            .bean()))
                    .isFalse();
        }
    }

    @Nested
    class Depth {

        @Test
        void ofAHundredThousandNodesCostsNoStackAndSharesHashes() {
            PropertyPath one = ROOT;
            PropertyPath two = ROOT;
            Set<PropertyPath> all = new HashSet<>();
            for (int i = 0; i < 100_000; i++) {
                one = one.property("next");
                two = two.property("next");
                all.add(one.property("name"));
            }

            assertThat(all).hasSize(100_000);
            assertThat(one.equals(two)).isTrue();
            assertThat(one.toString()).hasSize(100_000 * 5 - 1);
            assertThat(nodes(one)).hasSize(100_000);
        }
    }

    static final class Hostile {
        @Override
        @SuppressWarnings("EqualsWhichDoesntCheckParameterClass")
        public boolean equals(Object other) {
            throw new IllegalStateException("equals");
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException("hashCode");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("toString");
        }
    }
}
