package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.verity.constraints.OneOf;
import jakarta.validation.UnexpectedTypeException;
import java.lang.annotation.ElementType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OneOfTest {
    private static final ClockContext CONTEXT = new ClockContext(Clock.systemUTC());

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("a", true, true),
                arguments("A", false, true),
                arguments(new StringBuilder("a"), true, true),
                arguments("", false, false),
                arguments("a ", false, false),
                arguments("1", true, true),
                arguments("1.0", false, false),
                arguments(ElementType.FIELD, true, true),
                arguments(ElementType.METHOD, false, true),
                arguments(ElementType.TYPE, false, false),
                arguments(1, true, true),
                arguments((byte) 1, true, true),
                arguments(2L, false, false),
                arguments(1.0, true, true),
                arguments(0.1, true, true),
                arguments(0.1f, true, true),
                arguments(0.2f, false, false),
                arguments(Double.NaN, false, false),
                arguments(Float.NaN, false, false),
                arguments(new BigDecimal("0.10"), true, true),
                arguments(new BigDecimal("1E+3"), true, true),
                arguments(new BigInteger("1000"), true, true),
                arguments(new BigInteger("100000000000000000000"), false, false),
                arguments(new AtomicInteger(1), true, true),
                arguments(true, true, true),
                arguments(false, false, true),
                arguments(null, true, true));
    }

    @ParameterizedTest
    @MethodSource("values")
    void listedValuesAreValid(Object value, boolean expected, boolean expectedOfAnyCase) {
        String[] listed = {"a", "FIELD", "method", "1", "0.1", "1e3", "true", "False"};

        assertThat(DeclaredConstraint.validator(OneOf.class, Map.of("value", listed))
                        .isValid(value, CONTEXT))
                .isEqualTo(expected);
        assertThat(DeclaredConstraint.validator(OneOf.class, Map.of("value", listed, "ignoreCase", true))
                        .isValid(value, CONTEXT))
                .isEqualTo(expectedOfAnyCase);
    }

    @Test
    void otherTypesAreNotSupported() {
        assertThatThrownBy(() -> DeclaredConstraint.validator(OneOf.class, Map.of("value", new String[] {"a"}))
                        .isValid('a', CONTEXT))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage(
                        "@OneOf: a value of java.lang.Character cannot be checked. Put the constraint on a type that"
                                + " it supports, or register a ConstraintValidator for this type.");
    }
}
