package dev.verity.internal.coercion;

import static dev.verity.internal.coercion.Coercions.code;
import static dev.verity.internal.coercion.Coercions.lax;
import static dev.verity.internal.coercion.Coercions.parameters;
import static dev.verity.internal.coercion.Coercions.scalar;
import static dev.verity.internal.coercion.Coercions.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.verity.model.EnumValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumCoercionTest {

    enum Color {
        RED,
        GREEN {
            @Override
            boolean isLush() {
                return true;
            }
        },
        BLUE;

        boolean isLush() {
            return false;
        }
    }

    enum Size {
        SMALL("s"),
        LARGE("l");

        @EnumValue
        private final String letter;

        Size(String letter) {
            this.letter = letter;
        }
    }

    enum Priority {
        LOW,
        HIGH;

        @EnumValue
        int weight() {
            return this == LOW ? 1 : 10;
        }
    }

    @Nested
    class ByName {

        @Test
        void acceptsNamesAndConstants() {
            assertThat(lax(Color.class, "RED")).isEqualTo(Color.RED);
            assertThat(strict(Color.class, new StringBuilder("GREEN"))).isEqualTo(Color.GREEN);
            assertThat(strict(Color.class, Color.GREEN)).isEqualTo(Color.GREEN);
            assertThat(lax(DayOfWeek.class, "MONDAY")).isEqualTo(DayOfWeek.MONDAY);
        }

        static Stream<Object> others() {
            return Stream.of("red", " RED", "", 0, 1.5, true, DayOfWeek.MONDAY, Size.SMALL, List.of());
        }

        @ParameterizedTest
        @MethodSource("others")
        void refusesEverythingElse(Object input) {
            assertThat(code(lax(Color.class, input))).isEqualTo("enum");
            assertThat(parameters(lax(Color.class, input))).isEqualTo(Map.of("expected", "'RED', 'GREEN' or 'BLUE'"));
        }

        @Test
        void listsTheNamesInOrder() {
            assertThat(scalar(Color.class).literals()).containsExactly("RED", "GREEN", "BLUE");
            assertThat(scalar(Color.class).jsonForm()).isEqualTo(JsonForm.TEXT);
            assertThat(scalar(Color.class).text(Color.GREEN)).isEqualTo("GREEN");
        }
    }

    @Nested
    class ByValue {

        @ParameterizedTest
        @ValueSource(strings = {"l", "LARGE"})
        void acceptsTheAnnotatedTextAndTheName(String text) {
            assertThat(lax(Size.class, text)).isEqualTo(Size.LARGE);
            assertThat(strict(Size.class, text)).isEqualTo(Size.LARGE);
            assertThat(scalar(Size.class).text(Size.LARGE)).isEqualTo("l");
        }

        static Stream<Object> tens() {
            return Stream.of(10, 10L, (byte) 10, BigInteger.TEN);
        }

        @ParameterizedTest
        @MethodSource("tens")
        void acceptsTheAnnotatedNumberOfAnyClass(Object input) {
            assertThat(lax(Priority.class, input)).isEqualTo(Priority.HIGH);
            assertThat(strict(Priority.class, input)).isEqualTo(Priority.HIGH);
        }

        @Test
        void acceptsOtherFormsOfTheNumberUnlessStrict() {
            for (Object input : List.of("10", 10.0, new BigDecimal("1e1"), "HIGH")) {
                assertThat(lax(Priority.class, input)).isEqualTo(Priority.HIGH);
                assertThat(code(strict(Priority.class, input))).isEqualTo("enum");
            }
            assertThat(parameters(lax(Priority.class, new BigDecimal("1E+1000000000"))))
                    .isEqualTo(Map.of("expected", "1 or 10"));
        }

        @Test
        void writesTheNumber() {
            assertThat(scalar(Priority.class).jsonForm()).isEqualTo(JsonForm.INTEGER);
            assertThat(scalar(Priority.class).literals()).containsExactly(1, 10);
            assertThat(scalar(Priority.class).text(Priority.HIGH)).isEqualTo("10");
        }

        enum Ratio {
            HALF(0.5),
            FULL(1.0);

            @EnumValue
            final double share;

            Ratio(double share) {
                this.share = share;
            }
        }

        @Test
        void comparesFractionsByValue() {
            assertThat(strict(Ratio.class, new BigDecimal("0.500"))).isEqualTo(Ratio.HALF);
            assertThat(strict(Ratio.class, 1)).isEqualTo(Ratio.FULL);
            assertThat(scalar(Ratio.class).jsonForm()).isEqualTo(JsonForm.NUMBER);
        }

        enum Swapped {
            A("B"),
            B("A");

            @EnumValue
            final String other;

            Swapped(String other) {
                this.other = other;
            }
        }

        @Test
        void winsOverTheNameOfAnotherConstant() {
            assertThat(lax(Swapped.class, "A")).isEqualTo(Swapped.B);
            assertThat(lax(Swapped.class, "B")).isEqualTo(Swapped.A);
        }
    }

    @Nested
    class Declarations {

        enum Same {
            A,
            B;

            @EnumValue
            String value() {
                return "x";
            }
        }

        enum Mixed {
            A(1),
            B("b");

            @EnumValue
            final Object value;

            Mixed(Object value) {
                this.value = value;
            }
        }

        enum Missing {
            A;

            @EnumValue
            final @Nullable String value = null;
        }

        enum Twice {
            A;

            @EnumValue
            final int number = 1;

            @EnumValue
            String text() {
                return "a";
            }
        }

        enum WithParameter {
            A;

            @EnumValue
            String text(String prefix) {
                return prefix + this;
            }
        }

        enum Throwing {
            A;

            @EnumValue
            String text() {
                throw new IllegalStateException("no text");
            }
        }

        @Test
        void refusesValuesThatAreNotUnique() {
            refuses(
                    Same.class,
                    "#B: the external value x is that of another constant. Give every constant its own text or number.");
        }

        @Test
        void refusesTextAmongNumbers() {
            refuses(
                    Mixed.class,
                    ": some external values are text, some are numbers. Make them all text or all numbers.");
        }

        @Test
        void refusesNull() {
            refuses(
                    Missing.class,
                    "#A: the external value null is neither text nor a number. Give every constant its own text or number.");
        }

        @Test
        void refusesTwoSources() {
            refuses(Twice.class, ": @EnumValue is on both number and text. Leave it on one of them.");
        }

        @Test
        void refusesMethodsWithParameters() {
            refuses(
                    WithParameter.class,
                    "#text: @EnumValue belongs on an instance field or a method without parameters.");
        }

        @Test
        void refusesMethodsThatThrow() {
            refuses(
                    Throwing.class,
                    "#A: the external value cannot be read from text. Open the package to Verity, and let the method return"
                            + " normally.");
        }

        private void refuses(Class<?> type, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Scalar.of(type))
                    .withMessage(type.getName() + message);
        }
    }
}
