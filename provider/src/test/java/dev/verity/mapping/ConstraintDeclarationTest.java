package dev.verity.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintDeclarationTest {

    interface Mark extends Payload {}

    @interface Part {
        String value();
    }

    @interface Everything {
        byte b() default 0;

        short s() default 0;

        char c() default 'c';

        long l() default 0;

        float f() default 0;

        double d() default 0;

        boolean flag() default false;

        Part part() default @Part("");

        Part[] parts() default {};

        int[] numbers() default {};
    }

    @Test
    void isImmutable() {
        ConstraintDeclaration<Size> one = ConstraintDeclaration.of(Size.class).with("min", 1);
        ConstraintDeclaration<Size> two = one.with("min", 2);

        assertThat(one.attributes()).isEqualTo(Map.of("min", 1));
        assertThat(two.attributes()).isEqualTo(Map.of("min", 2));
        assertThat(two.type()).isEqualTo(Size.class);
        assertThatThrownBy(() -> one.attributes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void copiesArrays() {
        Class<?>[] groups = {Default.class};
        ConstraintDeclaration<Size> declaration =
                ConstraintDeclaration.of(Size.class).groups(groups);
        groups[0] = Mark.class;

        assertThat(declaration.attributes().get("groups")).isEqualTo(new Class<?>[] {Default.class});
    }

    @Test
    void takesAttributesByReference() {
        assertThat(ConstraintDeclaration.of(DecimalMin.class)
                        .with(DecimalMin::value, "1")
                        .with(DecimalMin::inclusive, false)
                        .with(DecimalMin::groups, new Class<?>[] {Default.class})
                        .attributes())
                .containsEntry("value", "1")
                .containsEntry("inclusive", false)
                .containsOnlyKeys("value", "inclusive", "groups");
    }

    @Test
    void printsAsJava() {
        assertThat(ConstraintDeclaration.of(Size.class)
                        .with("min", 1)
                        .message("short")
                        .groups(Default.class)
                        .payload(Mark.class))
                .hasToString("@Size(min = 1, message = \"short\", groups = {Default.class}, payload = {Mark.class})");
    }

    static Stream<Arguments> conversions() {
        ConstraintDeclaration<Part> part = ConstraintDeclaration.of(Part.class).with("value", "p");
        return Stream.of(
                Arguments.of("b", (byte) 1, (byte) 1),
                Arguments.of("s", (byte) 1, (short) 1),
                Arguments.of("c", 'x', 'x'),
                Arguments.of("l", 1, 1L),
                Arguments.of("l", 'a', 97L),
                Arguments.of("f", 1, 1f),
                Arguments.of("d", 1.5f, 1.5),
                Arguments.of("flag", true, true),
                Arguments.of("part", part, part),
                Arguments.of("parts", part, new ConstraintDeclaration<?>[] {part}),
                Arguments.of("numbers", 1, new int[] {1}),
                Arguments.of("numbers", new short[] {1, 2}, new int[] {1, 2}),
                Arguments.of("numbers", new int[0], new int[0]));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void takesValuesAsJavaDoes(String attribute, Object given, Object expected) {
        assertThat(ConstraintDeclaration.of(Everything.class)
                        .with(attribute, given)
                        .attributes()
                        .get(attribute))
                .isEqualTo(expected);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("b", 1, "byte", "java.lang.Integer"),
                Arguments.of("l", 1.0, "long", "java.lang.Double"),
                Arguments.of("flag", "true", "boolean", "java.lang.String"),
                Arguments.of("part", "p", Part.class.getTypeName(), "java.lang.String"),
                Arguments.of(
                        "part",
                        ConstraintDeclaration.of(Size.class),
                        Part.class.getTypeName(),
                        ConstraintDeclaration.class.getTypeName()),
                Arguments.of("numbers", new long[] {1}, "int[]", "long[]"),
                Arguments.of("numbers", new @Nullable Integer[] {null}, "int[]", "java.lang.Integer[]"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void refusesValuesOfOtherTypes(String attribute, Object given, String required, String actual) {
        assertThatThrownBy(() -> ConstraintDeclaration.of(Everything.class).with(attribute, given))
                .isInstanceOf(ValidationException.class)
                .hasMessage("@Everything: the attribute %s is of type %s, but its value is of type %s."
                        .formatted(attribute, required, actual));
    }

    @Nested
    class Refuses {
        @Test
        void unknownAttributes() {
            assertThatThrownBy(() -> ConstraintDeclaration.of(Min.class).with("least", 1))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("@Min has no attribute least. Its attributes are: groups, message, payload, value.");
        }

        @Test
        void functionsThatAskForNoAttribute() {
            assertThatThrownBy(() -> ConstraintDeclaration.of(Min.class).with(min -> 1L, 1L))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("@Min: the function asks for no attribute. Give a reference to one, as Min::message.");
        }

        @Test
        @SuppressWarnings("NullAway") // what callers without null checks may pass
        void nulls() {
            ConstraintDeclaration<Min> min = ConstraintDeclaration.of(Min.class);
            assertThatThrownBy(() -> min.with("value", null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The value of an attribute must not be null.");
            assertThatThrownBy(() -> min.with((String) null, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The name of an attribute must not be null.");
            assertThatThrownBy(() -> ConstraintDeclaration.of(null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The type of an annotation must not be null.");
        }
    }

    @Test
    void hasAFactoryForEachConstraintOfTheSpecification() {
        List<String> made = Arrays.stream(Constraints.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(ConstraintDeclarationTest::call)
                .map(declaration -> declaration.type().getSimpleName())
                .sorted()
                .toList();

        assertThat(made)
                .containsExactly(
                        "AssertFalse",
                        "AssertTrue",
                        "DecimalMax",
                        "DecimalMin",
                        "Digits",
                        "Email",
                        "Future",
                        "FutureOrPresent",
                        "Max",
                        "Min",
                        "Negative",
                        "NegativeOrZero",
                        "NotBlank",
                        "NotEmpty",
                        "NotNull",
                        "Null",
                        "Past",
                        "PastOrPresent",
                        "Pattern",
                        "Positive",
                        "PositiveOrZero",
                        "Size");
        assertThat(Constraints.digits(3, 2).attributes()).isEqualTo(Map.of("integer", 3, "fraction", 2));
        assertThat(Constraints.size(1, 2).attributes()).isEqualTo(Map.of("min", 1, "max", 2));
        assertThat(Constraints.pattern("a", Pattern.Flag.MULTILINE))
                .hasToString("@Pattern(regexp = \"a\", flags = {MULTILINE})");
        assertThat(ConstraintDeclaration.of(Digits.class)).hasToString("@Digits()");
    }

    @SuppressWarnings("unchecked")
    private static ConstraintDeclaration<? extends Annotation> call(java.lang.reflect.Method factory) {
        Object[] arguments = Arrays.stream(factory.getParameterTypes())
                .map(type -> switch (type.getSimpleName()) {
                    case "String" -> "1";
                    case "int" -> 1;
                    case "long" -> 1L;
                    default -> new Pattern.Flag[0];
                })
                .toArray();
        try {
            return (ConstraintDeclaration<? extends Annotation>) factory.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
