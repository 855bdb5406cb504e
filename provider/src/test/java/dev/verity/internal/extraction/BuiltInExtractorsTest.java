package dev.verity.internal.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.AbstractSequentialList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInExtractorsTest {

    private static final int COMPONENT = ValueExtractorDescriptor.ARRAY_COMPONENT;
    private static final int WHOLE = ValueExtractorDescriptor.WHOLE_CONTAINER;

    /** A list without random access. */
    static final class Sequential extends AbstractSequentialList<Object> {
        private final List<Object> elements;

        Sequential(Object... elements) {
            this.elements = List.of(elements);
        }

        @Override
        public ListIterator<Object> listIterator(int index) {
            return elements.listIterator(index);
        }

        @Override
        public int size() {
            return elements.size();
        }
    }

    static Stream<Arguments> containers() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put(null, 1);
        map.put("b", null);
        return Stream.of(
                Arguments.of(
                        Iterable.class, 0, Shape.ITERABLE, new LinkedHashSet<>(List.of("a")), "<iterable element>[]=a"),
                Arguments.of(
                        List.class,
                        0,
                        Shape.LIST,
                        Arrays.asList("a", null),
                        "<list element>[0]=a <list element>[1]=null"),
                Arguments.of(
                        List.class, 0, Shape.LIST, new Sequential(7, 8), "<list element>[0]=7 <list element>[1]=8"),
                Arguments.of(Map.class, 0, Shape.MAP_KEY, map, "<map key>[null]=null <map key>[b]=b"),
                Arguments.of(Map.class, 1, Shape.MAP_VALUE, map, "<map value>[null]=1 <map value>[b]=null"),
                Arguments.of(Optional.class, 0, Shape.OPTIONAL, Optional.of("a"), "null=a"),
                Arguments.of(Optional.class, 0, Shape.OPTIONAL, Optional.empty(), "null=null"),
                Arguments.of(OptionalInt.class, WHOLE, Shape.OPTIONAL_INT, OptionalInt.of(3), "null=3"),
                Arguments.of(OptionalInt.class, WHOLE, Shape.OPTIONAL_INT, OptionalInt.empty(), "null=null"),
                Arguments.of(OptionalLong.class, WHOLE, Shape.OPTIONAL_LONG, OptionalLong.of(4), "null=4"),
                Arguments.of(OptionalDouble.class, WHOLE, Shape.OPTIONAL_DOUBLE, OptionalDouble.of(0.5), "null=0.5"),
                Arguments.of(
                        Object[].class,
                        COMPONENT,
                        Shape.ARRAY,
                        new String[] {"a", null},
                        "<iterable element>[0]=a <iterable element>[1]=null"),
                Arguments.of(int[].class, COMPONENT, Shape.PRIMITIVE_ARRAY, new int[] {5}, "<iterable element>[0]=5"),
                Arguments.of(
                        boolean[].class,
                        COMPONENT,
                        Shape.PRIMITIVE_ARRAY,
                        new boolean[] {true},
                        "<iterable element>[0]=true"),
                Arguments.of(
                        char[].class, COMPONENT, Shape.PRIMITIVE_ARRAY, new char[] {'x'}, "<iterable element>[0]=x"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void passTheirElements(Class<?> type, int typeArgument, Shape shape, Object container, String elements) {
        ValueExtractorDescriptor descriptor = ValueExtractors.builtIn().all().stream()
                .filter(candidate -> candidate.key().equals(new ValueExtractorDescriptor.Key(type, typeArgument)))
                .findFirst()
                .orElseThrow();
        RecordingReceiver receiver = new RecordingReceiver();
        descriptor.extract(container, receiver);
        assertThat(descriptor.shape()).isEqualTo(shape);
        assertThat(String.join(" ", receiver.received)).isEqualTo(elements);
        assertThat(receiver.received).allSatisfy(element -> {
            assertThat(element).startsWith(String.valueOf(shape.nodeName()));
            assertThat(element.matches("[^=]*\\[\\d+].*")).isEqualTo(shape.isIndexed());
        });
    }

    @Test
    void unwrapByDefaultOnlyOptionalsOfPrimitives() {
        assertThat(ValueExtractors.builtIn(ClassLoader.getPlatformClassLoader()).all())
                .filteredOn(ValueExtractorDescriptor::unwrapByDefault)
                .extracting(ValueExtractorDescriptor::containerType)
                .contains(OptionalInt.class, OptionalLong.class, OptionalDouble.class)
                .doesNotContain(Optional.class);
    }

    static class Reporting implements ValueExtractor<Iterable<@ExtractedValue ?>> {
        @Override
        public void extractValues(Iterable<?> originalValue, ValueReceiver receiver) {
            receiver.value(null, 1);
            receiver.iterableValue("i", 2);
            receiver.indexedValue("x", 9, 3);
            receiver.keyedValue("k", "key", 4);
        }
    }

    @Test
    void passWhatACustomExtractorReports() {
        RecordingReceiver receiver = new RecordingReceiver();
        ValueExtractorDescriptor.of(new Reporting()).extract(List.of(), receiver);
        assertThat(receiver.received).containsExactly("null=1", "i[]=2", "x[9]=3", "k[key]=4");
    }

    @Test
    void reportAFailingContainer() {
        Iterable<String> failing = () -> {
            throw new IllegalStateException("closed");
        };
        ValueExtractorDescriptor iterable = ValueExtractors.builtIn().forContainerElement(Iterable.class, 0);
        assertThatThrownBy(() -> iterable.extract(failing, new RecordingReceiver()))
                .isExactlyInstanceOf(ValidationException.class)
                .hasMessage("Value extractor for T of java.lang.Iterable<T> (built-in) failed on a container of "
                        + failing.getClass().getTypeName() + ": see the cause.")
                .hasRootCauseMessage("closed");
    }
}
