package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What violations tell, and that they can be compared and serialized. */
abstract class ViolationSuite extends ValidationSuite {

    record Money(@Min(5) long cents) implements Serializable {}

    record Purse(
            @Valid Money money, @NotNull @Size(min = 20) String secret) implements Serializable {}

    record Safe(@Valid Money money, Object lock) {}

    static class Chain implements Serializable {
        private static final long serialVersionUID = 1L;

        @NotNull
        String label = "";

        @Valid
        Chain next;
    }

    private static <T> ConstraintViolation<T> only(Set<ConstraintViolation<T>> violations) {
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Nested
    class Content {
        @Test
        void tellsAllOfTheFailure() {
            Purse purse = new Purse(new Money(3), "a secret that is long enough");

            ConstraintViolation<Purse> violation = only(validator().validate(purse));

            assertThat(violation.getMessage()).isEqualTo("must be greater than or equal to 5");
            assertThat(violation.getMessageTemplate()).isEqualTo("{jakarta.validation.constraints.Min.message}");
            assertThat(violation.getRootBean()).isSameAs(purse);
            assertThat(violation.getRootBeanClass()).isEqualTo(Purse.class);
            assertThat(violation.getLeafBean()).isSameAs(purse.money());
            assertThat(violation.getInvalidValue()).isEqualTo(3L);
            assertThat(violation.getPropertyPath()).hasToString("money.cents");
            assertThat(violation.getExecutableParameters()).isNull();
            assertThat(violation.getExecutableReturnValue()).isNull();
            assertThat(violation.getConstraintDescriptor().getAnnotation())
                    .isInstanceOfSatisfying(
                            Min.class, min -> assertThat(min.value()).isEqualTo(5));
        }

        @Test
        void isWrittenWithoutValues() {
            assertThat(only(validator().validate(new Purse(new Money(9), "hunter2"))))
                    .hasToString("Purse#secret: size must be between 20 and 2147483647 (@Size)");
        }

        @Test
        void isUnwrappedToWhatItIsOnly() {
            ConstraintViolation<Money> violation = only(validator().validate(new Money(1)));

            assertThat(violation.unwrap(ConstraintViolation.class)).isSameAs(violation);
            assertThatThrownBy(() -> violation.unwrap(String.class))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("The constraint violation cannot be unwrapped to java.lang.String: it is no String and"
                            + " carries no dynamic payload of that type.");
        }
    }

    @Nested
    class Equality {
        @Test
        void holdsForTheSameFailureOfTheSameObject() {
            Purse purse = new Purse(new Money(1_000_000), "short");
            Validator validator = validator();

            assertThat(validator.validate(purse)).isEqualTo(validator.validate(purse));
            assertThat(only(validator.validate(purse))).hasSameHashCodeAs(only(validator.validate(purse)));
        }

        @Test
        void holdsForBoxedValues() {
            Money money = new Money(-1_000_000);
            Validator validator = validator();

            assertThat(only(validator.validate(money))).isEqualTo(only(validator.validate(money)));
        }

        @Test
        void doesNotHoldForEqualObjects() {
            Validator validator = validator();

            assertThat(only(validator.validate(new Money(1)))).isNotEqualTo(only(validator.validate(new Money(1))));
        }

        @Test
        void doesNotHoldForOtherValues() {
            Validator validator = validator();

            assertThat(only(validator.validateValue(Money.class, "cents", 1L)))
                    .isEqualTo(only(validator.validateValue(Money.class, "cents", 1L)))
                    .isNotEqualTo(only(validator.validateValue(Money.class, "cents", 2L)))
                    .isNotEqualTo("a text");
        }
    }

    @Nested
    class Serialization {
        @Test
        void keepsEverythingThatSerializes() throws Exception {
            Purse purse = new Purse(new Money(3), "short");

            for (ConstraintViolation<Purse> violation : validator().validate(purse)) {
                ConstraintViolation<Purse> copy = copy(violation);

                assertThat(copy).hasToString(violation.toString());
                assertThat(copy.getMessageTemplate()).isEqualTo(violation.getMessageTemplate());
                assertThat((Object) copy.getPropertyPath()).isEqualTo(violation.getPropertyPath());
                assertThat(copy.getRootBean()).isEqualTo(purse);
                assertThat(copy.getRootBeanClass()).isEqualTo(Purse.class);
                assertThat(copy.getLeafBean()).isEqualTo(violation.getLeafBean());
                assertThat(copy.getInvalidValue()).isEqualTo(violation.getInvalidValue());
                assertThat(copy.getConstraintDescriptor().getAnnotation())
                        .isEqualTo(violation.getConstraintDescriptor().getAnnotation());
            }
        }

        @Test
        void keepsThatRootAndLeafAreOneObject() throws Exception {
            ConstraintViolation<Money> copy = copy(only(validator().validate(new Money(3))));

            assertThat(copy.getRootBean()).isSameAs(copy.getLeafBean());
        }

        @Test
        void leavesOutWhatDoesNotSerialize() throws Exception {
            ConstraintViolation<Safe> copy = copy(only(validator().validate(new Safe(new Money(3), new Object()))));

            assertThat(copy.getRootBean()).isNull();
            assertThat(copy.getRootBeanClass()).isEqualTo(Safe.class);
            assertThat(copy.getLeafBean()).isEqualTo(new Money(3));
            assertThat(copy.getInvalidValue()).isEqualTo(3L);
            assertThat(copy.getMessage()).isEqualTo("must be greater than or equal to 5");
        }

        @Test
        void leavesOutGraphsTooDeepForSerialization() throws Exception {
            Chain root = new Chain();
            Chain last = root;
            for (int i = 0; i < 100_000; i++) {
                last.next = new Chain();
                last = last.next;
            }
            last.label = null;

            ConstraintViolation<Chain> copy = copy(only(validator().validate(root)));

            assertThat(copy.getRootBean()).isNull();
            assertThat(copy.getLeafBean()).isInstanceOf(Chain.class);
        }

        @Test
        void worksForExceptions() throws Exception {
            var violations = validator().validate(new Safe(new Money(3), new Object()));

            ConstraintViolationException copy = copy(new ConstraintViolationException(violations));

            assertThat(copy.getMessage()).isEqualTo("money.cents: must be greater than or equal to 5");
            assertThat(paths(copy.getConstraintViolations())).containsExactly("money.cents");
        }

        @Test
        void worksForSetsAndPaths() throws Exception {
            var violations = validator().validate(new Purse(new Money(3), "short"));

            assertThat(paths(copy(violations))).isEqualTo(paths(violations));
            assertThat((Object) copy(violations.iterator().next().getPropertyPath()))
                    .isEqualTo(violations.iterator().next().getPropertyPath());
            assertThat(copy(List.copyOf(validator().validate("fine")))).isEmpty();
        }
    }
}
