package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeConstraintsTest {
    private static final ClockContext CONTEXT = new ClockContext(Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({"0, 2147483647", "0, 0", "1, 1", "1, 3", "2, 2", "3, 2147483647"})
    void sizeAgreesWithHibernateValidatorOnEveryType(int min, int max) {
        assertAgreement(Size.class, Map.of("min", min, "max", max));
        assertThat(DeclaredConstraint.validator(Size.class, Map.of()).isValid(null, CONTEXT))
                .isTrue();
    }

    @Test
    void notEmptyAgreesWithHibernateValidatorOnEveryType() {
        assertAgreement(NotEmpty.class, Map.of());
        assertThat(DeclaredConstraint.validator(NotEmpty.class, Map.of()).isValid(null, CONTEXT))
                .isFalse();
    }

    @Test
    void countsTheElementsOfAnArrayOfArrays() {
        assertThat(ElementCount.of(new int[3][0], Size.class)).isEqualTo(3);
    }

    private static <A extends Annotation> void assertAgreement(Class<A> constraint, Map<String, Object> attributes) {
        ConstraintValidator<A, Object> validator = DeclaredConstraint.validator(constraint, attributes);
        HibernateValidatorOracle oracle =
                HibernateValidatorOracle.of(constraint, attributes, BuiltInTypes.of(constraint));
        for (Class<?> type : BuiltInTypes.of(constraint)) {
            for (int size = 0; size < 5; size++) {
                Object value = valueOf(type, size);
                assertThat(validator.isValid(value, CONTEXT))
                        .as("%s of %s", type.getSimpleName(), size)
                        .isEqualTo(oracle.accepts(type, value));
            }
        }
    }

    private static Object valueOf(Class<?> type, int size) {
        if (type == CharSequence.class) {
            return new StringBuilder("x".repeat(size));
        }
        Set<Integer> numbers = IntStream.range(0, size).boxed().collect(Collectors.toSet());
        if (type == Collection.class) {
            return Collections.unmodifiableCollection(numbers);
        }
        if (type == Map.class) {
            return numbers.stream().collect(Collectors.toMap(number -> number, number -> number));
        }
        return Array.newInstance(type == Object[].class ? String.class : type.getComponentType(), size);
    }
}
