package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.constraints.CodePointSize;
import dev.verity.constraints.MultipleOf;
import dev.verity.constraints.OneOf;
import dev.verity.constraints.UniqueItems;
import dev.verity.constraints.Url;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.ValidationException;
import java.io.ByteArrayInputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints of dev.verity.constraints on beans. */
abstract class OwnConstraintSuite extends ValidationSuite {

    record Multiples(
            @MultipleOf("5") byte b,
            @MultipleOf("5") short s,
            @MultipleOf("5") int i,
            @MultipleOf("5") long l,
            @MultipleOf("2.5") float f,
            @MultipleOf("0.1") double d,
            @MultipleOf("5") @Nullable Integer boxed,
            @MultipleOf("10000000000") @Nullable Long boxedLong,
            @MultipleOf("1e30") @Nullable BigInteger integer,
            @MultipleOf("0.1") @Nullable BigDecimal decimal,
            @MultipleOf("5") @Nullable AtomicLong atomic,
            @MultipleOf("0.1") @Nullable String text) {}

    record Uniques(
            @UniqueItems @Nullable List<String> list,
            @UniqueItems @Nullable Collection<Integer> collection,
            @UniqueItems @Nullable Iterable<String> iterable,
            @UniqueItems String @Nullable [] array,
            @UniqueItems boolean @Nullable [] booleans,
            @UniqueItems byte @Nullable [] bytes,
            @UniqueItems char @Nullable [] chars,
            @UniqueItems short @Nullable [] shorts,
            @UniqueItems int @Nullable [] ints,
            @UniqueItems long @Nullable [] longs,
            @UniqueItems float @Nullable [] floats,
            @UniqueItems double @Nullable [] doubles,
            @Nullable Map<String, @UniqueItems List<String>> nested) {}

    record Urls(
            @Url @Nullable String text,
            @Url @Nullable CharSequence builder,
            @Url @Nullable URI uri,

            @Url(protocols = "ftp", host = "example.com", port = 21) @Nullable
            String file) {}

    record Choices(
            @OneOf({"a", "b"}) @Nullable String text,
            @OneOf(value = "A", ignoreCase = true) @Nullable String anyCase,
            @OneOf({"FIELD", "METHOD"}) @Nullable ElementType constant,
            @OneOf({"1", "2"}) int number,
            @OneOf("0.1") float fraction,
            @OneOf({"1", "x"}) @Nullable BigDecimal decimal,
            @OneOf("true") boolean accepted,
            @OneOf("false") @Nullable Boolean declined) {}

    record Sizes(
            @CodePointSize(min = 2, max = 3) @Nullable String text,
            @CodePointSize(min = 2, max = 3) @Nullable CharSequence builder,
            @Nullable List<@CodePointSize(max = 1) String> symbols) {}

    record Count(@MultipleOf("7") int value) {}

    record WrongMultiple(@MultipleOf("0") int value) {}

    record WrongType(@UniqueItems String value) {}

    record Twice(@MultipleOf("2") @MultipleOf("3") int value) {}

    record Plain(@Nullable String name) {}

    @CodePointSize(min = 2)
    @OneOf("")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Level {
        @OverridesAttribute(constraint = OneOf.class, name = "value")
        String[] allowed() default {"low", "high"};

        String message() default "level";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Leveled(
            @Level String level, @Level(allowed = "x") String other) {}

    @Test
    void acceptMultiplesOfEveryTypeOfNumber() {
        assertThat(found(validator()
                        .validate(new Multiples(
                                (byte) 5,
                                (short) -10,
                                15,
                                0,
                                7.5f,
                                0.3,
                                20,
                                30_000_000_000L,
                                new BigInteger("3000000000000000000000000000000"),
                                new BigDecimal("5.3"),
                                new AtomicLong(5),
                                "5.30"))))
                .isEmpty();
        assertThat(found(validator()
                        .validate(new Multiples((byte) 5, (short) 5, 5, 5, 5, 5, null, null, null, null, null, null))))
                .isEmpty();
    }

    @Test
    void refuseOtherNumbers() {
        assertThat(found(validator()
                        .validate(new Multiples(
                                (byte) 6,
                                (short) -11,
                                16,
                                1,
                                7.6f,
                                5.33,
                                21,
                                30_000_000_001L,
                                BigInteger.TEN,
                                new BigDecimal("5.33"),
                                new AtomicLong(6),
                                "five"))))
                .containsExactly(
                        "b: must be a multiple of 5",
                        "s: must be a multiple of 5",
                        "i: must be a multiple of 5",
                        "l: must be a multiple of 5",
                        "f: must be a multiple of 2.5",
                        "d: must be a multiple of 0.1",
                        "boxed: must be a multiple of 5",
                        "boxedLong: must be a multiple of 10000000000",
                        "integer: must be a multiple of 1e30",
                        "decimal: must be a multiple of 0.1",
                        "atomic: must be a multiple of 5",
                        "text: must be a multiple of 0.1");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "7, true", "-7, true", "1, false", "-1, false", "2147483647, false", "2147483646, true"})
    void tellMultiplesOfInts(int value, boolean valid) {
        assertThat(validator().validate(new Count(value)).isEmpty()).isEqualTo(valid);
    }

    @Test
    void acceptContainersOfDistinctItems() {
        assertThat(found(validator()
                        .validate(new Uniques(
                                List.of("a", "b"),
                                new ArrayDeque<>(List.of(1, 2)),
                                List.of("a"),
                                new String[] {"a", "A"},
                                new boolean[] {true, false},
                                new byte[] {0, 1},
                                new char[] {'a', 'b'},
                                new short[] {1, 2},
                                new int[] {1, 2},
                                new long[] {1, 2},
                                new float[] {0f, -0f},
                                new double[] {1, 2},
                                Map.of("k", List.of())))))
                .isEmpty();
        assertThat(found(validator()
                        .validate(new Uniques(
                                null, null, null, null, null, null, null, null, null, null, null, null, null))))
                .isEmpty();
    }

    @Test
    void refuseContainersWithEqualItems() {
        assertThat(found(validator()
                        .validate(new Uniques(
                                List.of("a", "b", "a"),
                                new ArrayDeque<>(List.of(1, 1)),
                                Arrays.asList(null, null),
                                new String[] {"a", "a"},
                                new boolean[] {true, true},
                                new byte[] {1, 1},
                                new char[] {'a', 'a'},
                                new short[] {1, 1},
                                new int[] {1, 1},
                                new long[] {1, 1},
                                new float[] {Float.NaN, Float.NaN},
                                new double[] {1, 1},
                                Map.of("k", List.of("a", "a"))))))
                .containsExactly(
                        "list: must not contain duplicates",
                        "collection: must not contain duplicates",
                        "iterable: must not contain duplicates",
                        "array: must not contain duplicates",
                        "booleans: must not contain duplicates",
                        "bytes: must not contain duplicates",
                        "chars: must not contain duplicates",
                        "shorts: must not contain duplicates",
                        "ints: must not contain duplicates",
                        "longs: must not contain duplicates",
                        "floats: must not contain duplicates",
                        "doubles: must not contain duplicates",
                        "nested[k].<map value>: must not contain duplicates");
    }

    @Test
    void acceptUrls() {
        assertThat(found(validator()
                        .validate(new Urls(
                                "https://example.com:8080/path?query=value",
                                new StringBuilder("http://example.com"),
                                URI.create("http://example.com/"),
                                "ftp://example.com/file"))))
                .isEmpty();
        assertThat(validator().validate(new Urls(null, null, null, null))).isEmpty();
    }

    @Test
    void refuseWhatIsNoUrl() {
        assertThat(found(validator()
                        .validate(new Urls(
                                "https://",
                                new StringBuilder("example.com"),
                                URI.create("mailto:a@example.com"),
                                "ftp://example.com:22"))))
                .containsExactly(
                        "text: must be a valid URL",
                        "builder: must be a valid URL",
                        "uri: must be a valid URL",
                        "file: must be a valid URL");
    }

    @Test
    void acceptWhatIsListed() {
        assertThat(found(validator()
                        .validate(new Choices(
                                "b", "a", ElementType.FIELD, 2, 0.1f, new BigDecimal("1.00"), true, false))))
                .isEmpty();
        assertThat(found(validator().validate(new Choices(null, null, null, 1, 0.1f, null, true, null))))
                .isEmpty();
    }

    @Test
    void refuseWhatIsNotListed() {
        assertThat(found(validator()
                        .validate(
                                new Choices("B", "b", ElementType.TYPE, 3, 0.2f, new BigDecimal("1.01"), false, true))))
                .containsExactly(
                        "text: must be one of [a, b]",
                        "anyCase: must be one of [A]",
                        "constant: must be one of [FIELD, METHOD]",
                        "number: must be one of [1, 2]",
                        "fraction: must be one of [0.1]",
                        "decimal: must be one of [1, x]",
                        "accepted: must be one of [true]",
                        "declined: must be one of [false]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "abc", "\ud83d\ude00\ud83d\ude00\ud83d\ude00", "a\ud83d\ude00"})
    void acceptTextOfSoManyCodePoints(String text) {
        assertThat(validator().validate(new Sizes(text, new StringBuilder(text), List.of("\ud83d\ude00"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\ud83d\ude00", "abcd", "a\ud83d\ude00\ud83d\ude00\ud83d\ude00"})
    void refuseTextOfMoreOrFewerCodePoints(String text) {
        assertThat(found(validator().validate(new Sizes(text, new StringBuilder(text), List.of("ab")))))
                .containsExactly(
                        "text: must have between 2 and 3 characters",
                        "builder: must have between 2 and 3 characters",
                        "symbols[0].<list element>: must have between 0 and 1 characters");
        assertThat(validator().validate(new Sizes(null, null, null))).isEmpty();
    }

    @Test
    void refuseAttributesThatMakeNoSense() {
        assertThatThrownBy(() -> validator().validate(new WrongMultiple(1)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("@MultipleOf on OwnConstraintSuite.WrongMultiple#value:"
                        + " dev.verity.internal.constraint.MultipleOfValidator could not be initialized: @MultipleOf:"
                        + " value is \"0\", but must be more than 0. Leave the sign out: a number and its negative have"
                        + " the same multiples, and 0 has none but itself.");
    }

    @Test
    void refuseTypesThatTheyDoNotSupport() {
        assertThatThrownBy(() -> validator().validate(new WrongType("a")))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage("@UniqueItems on OwnConstraintSuite.WrongType#value (String): no ConstraintValidator for"
                        + " String. Supported are Iterable, Object[], boolean[], byte[], char[], double[], float[],"
                        + " int[], long[], short[]. Use another constraint or register a ConstraintValidator.");
    }

    @Test
    void mayBeRepeated() {
        assertThat(found(validator().validate(new Twice(4)))).containsExactly("value: must be a multiple of 3");
    }

    @Test
    void mayComposeOthers() {
        assertThat(found(validator().validate(new Leveled("low", "x"))))
                .containsExactly("other: must have between 2 and 2147483647 characters");
        assertThat(found(validator().validate(new Leveled("mid", "yy"))))
                .containsExactly("level: must be one of [low, high]", "other: must be one of [x]");
    }

    @Test
    void mayBeDeclaredInXml() {
        String mapping = """
                <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
                  <bean class="%s">
                    <field name="name">
                      <constraint annotation="dev.verity.constraints.OneOf">
                        <element name="value"><value>a</value><value>b</value></element>
                        <element name="ignoreCase">true</element>
                      </constraint>
                      <constraint annotation="dev.verity.constraints.CodePointSize">
                        <element name="max">1</element>
                      </constraint>
                    </field>
                  </bean>
                </constraint-mappings>
                """.formatted(Plain.class.getName());
        var validator = validator(
                configuration().addMapping(new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8))));

        assertThat(found(validator.validate(new Plain("B")))).isEmpty();
        assertThat(found(validator.validate(new Plain("ab"))))
                .containsExactlyInAnyOrder("name: must be one of [a, b]", "name: must have between 0 and 1 characters");
    }
}
