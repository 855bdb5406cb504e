package dev.verity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of rows of plain data, few and many. */
@Timeout(60)
class ValidateManyTest {
    private static final int MANY = 20_000;

    record Item(@Min(1) int value) {}

    private final ModelType<Item> type = ModelType.of(Item.class);

    /** Rows from 0 on; the value 0, and every hundredth, is bad. */
    private static List<Map<String, Object>> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Map.<String, Object>of("value", i % 100 == 0 ? -i : i))
                .toList();
    }

    private static void checkAll(List<Result<Item>> results, int count) {
        assertThat(results).hasSize(count);
        for (int i = 0; i < count; i++) {
            Result<Item> result = results.get(i);
            assertThat(result.index()).isEqualTo(i);
            assertThat(result.isValid()).isEqualTo(i % 100 != 0);
            if (result.isValid()) {
                assertThat(result.value().value()).isEqualTo(i);
            } else {
                assertThat(result.errors())
                        .extracting(ModelError::toString)
                        .containsExactly("value: must be greater than or equal to 1 [greater_than_equal]");
            }
        }
    }

    @Nested
    class Results {
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 511, 512, 513, 2047, MANY})
        void areInTheOrderOfTheRows(int count) {
            checkAll(type.validateMany(rows(count)), count);
        }

        @Test
        void areThoseOfRowsThatAreReadOneByOne() {
            List<Object> mixed = List.of(Map.of("value", "x"), Map.of(), List.of(), "text", new Item(0), new Item(3));
            List<Object> rows = new ArrayList<>();
            IntStream.range(0, 500).forEach(i -> rows.addAll(mixed));

            List<Result<Item>> results = type.validateMany(rows);

            for (int i = 0; i < rows.size(); i++) {
                assertThat(results.get(i).errors())
                        .isEqualTo(type.check(rows.get(i)).errors());
            }
        }

        @Test
        void cannotBeChanged() {
            List<Result<Item>> results = type.validateMany(rows(2));

            assertThatThrownBy(() -> results.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void ofNullRowsAreThoseOfNull() {
            List<Result<Item>> results = type.validateMany(Collections.singletonList(null));

            assertThat(results.get(0).isValid()).isEqualTo(type.check(null).isValid());
        }
    }

    @Nested
    class Input {
        @Test
        void isIteratedByTheCallerAlone() {
            Thread caller = Thread.currentThread();
            List<Map<String, Object>> rows = rows(MANY);
            Iterable<Map<String, Object>> watched = () -> {
                assertThat(Thread.currentThread()).isSameAs(caller);
                return rows.iterator();
            };

            checkAll(type.validateMany(watched), MANY);
        }

        @Test
        void staysAsItIs() {
            List<Map<String, Object>> rows = new ArrayList<>(rows(MANY));

            type.validateMany(rows);

            assertThat(rows).isEqualTo(rows(MANY));
        }
    }

    @Nested
    class Threads {
        @Test
        void mayBeThatOfTheCallerAlone() {
            checkAll(type.validateMany(rows(MANY), Runnable::run), MANY);
        }

        @Test
        void mayNeverStart() {
            checkAll(type.validateMany(rows(MANY), task -> {}), MANY);
        }

        @Test
        void mayBeRefused() {
            checkAll(
                    type.validateMany(rows(MANY), task -> {
                        throw new RejectedExecutionException("busy");
                    }),
                    MANY);
        }

        @Test
        void mayStartWhenAllIsDone() {
            List<Runnable> late = new ArrayList<>();

            checkAll(type.validateMany(rows(MANY), late::add), MANY);

            late.forEach(Runnable::run);
        }

        @Test
        void mayBeTheOneThatCalls() throws Exception {
            inside(Executors.newSingleThreadExecutor(), true);
        }

        @Test
        void mayAllBeBusyCalling() throws Exception {
            inside(Executors.newFixedThreadPool(2), true);
            inside(ForkJoinPool.commonPool(), false);
        }

        /** Calls from all threads of an executor at once, with the same executor to help. */
        private void inside(ExecutorService executor, boolean isOurs) throws Exception {
            List<Callable<List<Result<Item>>>> calls =
                    Collections.nCopies(8, () -> type.validateMany(rows(MANY), executor));
            for (var call : executor.invokeAll(calls)) {
                checkAll(call.get(), MANY);
            }
            if (isOurs) {
                executor.shutdown();
                assertThat(executor.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
            }
        }

        @Test
        void keepAnInterruptionForTheCaller() {
            Thread.currentThread().interrupt();

            checkAll(type.validateMany(rows(MANY)), MANY);

            assertThat(Thread.interrupted()).isTrue();
        }

        @Test
        void haveTheCallersClassLoader() {
            ClassLoader ours = new ClassLoader(getClass().getClassLoader()) {};
            ClassLoader before = Thread.currentThread().getContextClassLoader();
            Thread.currentThread().setContextClassLoader(ours);
            try {
                ModelType.of(Loaders.class)
                        .validateMany(Collections.nCopies(MANY, Map.of("value", 1)))
                        .forEach(result -> assertThat(result.value().loader).isSameAs(ours));
            } finally {
                Thread.currentThread().setContextClassLoader(before);
            }
        }
    }

    static class Loaders extends Model {
        int value;
        transient ClassLoader loader = Thread.currentThread().getContextClassLoader();
    }

    static class Fragile extends Model {
        @Max(1_000_000)
        int value;

        @Before("value")
        static Object check(Object input) {
            if (input instanceof Integer number && number >= 1_000) {
                throw new IllegalStateException("broken at " + number);
            }
            if ("error".equals(input)) {
                throw new AssertionError("an error");
            }
            return input;
        }
    }

    @Nested
    class CodeOfTheApplication {
        private final ModelType<Fragile> fragile = ModelType.of(Fragile.class);

        private List<Map<String, Integer>> numbers(int count) {
            return IntStream.range(0, count).mapToObj(i -> Map.of("value", i)).toList();
        }

        @ParameterizedTest
        @ValueSource(ints = {1001, MANY})
        void thatThrowsIsToldWithTheFirstRow(int count) {
            assertThatThrownBy(() -> fragile.validateMany(numbers(count)))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("Row 1000 of Fragile could not be validated: code of the application threw"
                            + " java.lang.IllegalStateException: broken at 1000")
                    .hasCauseInstanceOf(IllegalStateException.class);
        }

        @Test
        void thatThrowsInFewRowsIsToldWithTheRow() {
            assertThatThrownBy(() -> fragile.validateMany(List.of(Map.of("value", 1), Map.of("value", 2000))))
                    .hasMessage("Row 1 of Fragile could not be validated: code of the application threw"
                            + " java.lang.IllegalStateException: broken at 2000");
        }

        @Test
        void thatFailsWithAnErrorPassesIt() {
            assertThatThrownBy(() -> fragile.validateMany(Collections.nCopies(MANY, Map.of("value", "error"))))
                    .isInstanceOf(AssertionError.class)
                    .hasMessage("an error");
        }
    }

    record Wrong(@Min(1) Thread value) {}

    @Test
    void declarationsThatAreWrongAreToldAsEver() {
        assertThatThrownBy(() -> ModelType.of(Wrong.class).validateMany(rows(MANY)))
                .isInstanceOf(ConstraintDeclarationException.class);
    }
}
