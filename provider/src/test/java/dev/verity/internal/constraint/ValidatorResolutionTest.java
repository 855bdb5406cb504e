package dev.verity.internal.constraint;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidatorResolutionTest {

    abstract static class Base<T> implements ConstraintValidator<Annotation, T> {
        @Override
        public boolean isValid(T value, ConstraintValidatorContext context) {
            return true;
        }
    }

    static class OfComparable extends Base<Comparable<?>> {}

    static class OfNumber extends Base<Number> {}

    static class OfInteger extends Base<Integer> {}

    static class OfSerializable extends Base<Serializable> {}

    static class OfArrays extends Base<Object[]> {}

    @Retention(RUNTIME)
    @Constraint(
            validatedBy = {OfComparable.class, OfNumber.class, OfInteger.class, OfSerializable.class, OfArrays.class})
    @interface Many {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @NotBlank
    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface ComposedOnly {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Retention(RUNTIME)
    @Constraint(validatedBy = {})
    @interface Empty {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @SuppressWarnings("unused")
    static class Declared<T extends Number & Runnable> {
        @Many
        private Object many = "";

        @Size
        private int total;

        @Empty
        private String empty = "";

        @ComposedOnly
        private String composed = "";

        private int primitive;
        private Integer integer = 1;
        private java.math.BigDecimal decimal = java.math.BigDecimal.ONE;
        private Thread[] array = {};
        private String[][] arrays = {};
        private List<? extends Integer> wildcard = List.of();
        private Map<String, int[]> map = Map.of();
        private T[] variables = typed();
        private ArrayList<String> list = new ArrayList<>();

        private static <T> T typed() {
            throw new UnsupportedOperationException();
        }
    }

    private static Type type(String field) {
        try {
            return Declared.class.getDeclaredField(field).getGenericType();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static String resolved(String constraint, Type type) {
        ConstraintUse use = Uses.onField(Declared.class, constraint);
        ValidatorCandidate candidate =
                Objects.requireNonNull(ValidatorResolution.resolve(use, type, "Declared#" + constraint));
        return candidate.validatedType().getTypeName();
    }

    @ParameterizedTest
    @CsvSource({"primitive, java.lang.Integer", "integer, java.lang.Integer", "list, java.io.Serializable"})
    void picksTheMostSpecificType(String field, String expected) {
        assertThat(resolved("many", type(field))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "list, java.util.Collection",
        "map, java.util.Map",
        "array, java.lang.Object[]",
        "arrays, java.lang.Object[]",
        "variables, java.lang.Object[]"
    })
    void fitsGenericTypesAndArraysToBuiltInConstraints(String field, String expected) {
        assertThat(resolved("total", type(field))).isEqualTo(expected);
    }

    @Test
    void givesNothingForConstraintsThatAreOnlyComposed() {
        ConstraintUse use = Uses.onField(Declared.class, "composed");
        assertThat(ValidatorResolution.resolve(use, String.class, "Declared#composed"))
                .isNull();
    }

    @Test
    void refusesTypesThatNothingFits() {
        assertThatThrownBy(() -> resolved("total", int.class))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageStartingWith("@Size on Declared#total (int): no ConstraintValidator for int. Supported are ")
                .hasMessageContaining("CharSequence")
                .hasMessageEndingWith(". Use another constraint or register a ConstraintValidator.");
    }

    @Test
    void refusesConstraintsWithoutAnyConstraintValidator() {
        assertThatThrownBy(() -> resolved("empty", String.class))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage("@Empty on Declared#empty (String): no ConstraintValidator for String."
                        + " The constraint has no ConstraintValidator at all: register one.");
    }

    @Test
    void refusesAmbiguousTypes() {
        assertThatThrownBy(() -> resolved("many", java.math.BigDecimal.class))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageStartingWith("@Many on Declared#many (BigDecimal): more than one ConstraintValidator fits,"
                        + " none more specific than the others: " + OfComparable.class.getName())
                .hasMessageEndingWith(OfNumber.class.getName() + " for Number. Register one for BigDecimal itself.");
    }
}
