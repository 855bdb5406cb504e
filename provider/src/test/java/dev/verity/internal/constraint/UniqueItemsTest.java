package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.constraints.UniqueItems;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UniqueItemsTest {
    private static final ClockContext CONTEXT = new ClockContext(Clock.systemUTC());

    private static boolean areUnique(Object items) {
        return DeclaredConstraint.validator(UniqueItems.class, Map.of()).isValid(items, CONTEXT);
    }

    private static Stream<Arguments> each(Object... values) {
        return Stream.of(values).map(value -> Arguments.of(value));
    }

    static Stream<Arguments> distinct() {
        return each(
                List.of(),
                List.of("a", "b", "c"),
                Arrays.asList("a", null),
                List.of(1, 1L, 1.0),
                new HashSet<>(List.of("a")),
                new Object[] {"a", null},
                new int[][] {{1}, {1}},
                new boolean[0],
                new byte[] {0, 1, -1},
                new float[] {0f, -0f, Float.NaN},
                new double[] {0, -0.0, Double.NaN},
                IntStream.range(-50_000, 50_000).toArray(),
                IntStream.range(-50_000, 50_000)
                        .asLongStream()
                        .map(i -> i << 32)
                        .toArray(),
                IntStream.range(-50_000, 50_000).asDoubleStream().toArray(),
                IntStream.range(0, 100_000).boxed().toList(),
                IntStream.range(0, 100_000).boxed().toArray());
    }

    @ParameterizedTest
    @MethodSource("distinct")
    void distinctItemsAreUnique(Object items) {
        assertThat(areUnique(items)).isTrue();
    }

    static Stream<Arguments> repeated() {
        return each(
                List.of("a", "b", "a"),
                Arrays.asList(null, "a", null),
                new LinkedList<>(List.of("a", "a")),
                new CopyOnWriteArrayList<>(List.of("a", "a")),
                (Iterable<String>) () -> List.of("a", "b", "a").iterator(),
                Collections.nCopies(9, "a"),
                new Object[] {List.of(1), List.of(1)},
                Collections.nCopies(9, "a").toArray(),
                new boolean[3],
                new byte[257],
                new char[] {'a', 'b', 'a'},
                new short[] {1, 2, 1},
                new float[] {Float.NaN, Float.NaN},
                new double[] {Double.NaN, Double.NaN},
                new long[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 0});
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void equalItemsAreNot(Object items) {
        assertThat(areUnique(items)).isFalse();
    }

    @Test
    void anyNumberOfItemsIsToldAsAHashSetTellsIt() {
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            int length = random.nextInt(40);
            int values = 1 + random.nextInt(length * length + 1);
            int[] ints = random.ints(length, -values, values).toArray();
            List<Integer> list = new ArrayList<>(IntStream.of(ints).boxed().toList());
            boolean expected = new HashSet<>(list).size() == length;

            assertThat(areUnique(ints)).as("%s", list).isEqualTo(expected);
            assertThat(areUnique(list)).as("%s", list).isEqualTo(expected);
            assertThat(areUnique(list.toArray())).as("%s", list).isEqualTo(expected);
        }
    }
}
