package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The validation of single properties. */
abstract class PropertySuite extends ValidationSuite {

    interface Late {}

    static class Customer {
        @NotBlank
        @Size(min = 3, groups = Late.class)
        String name = "";
    }

    static class Order {
        @NotNull
        @Valid
        Customer customer = new Customer();

        @Size(min = 9)
        @Valid
        List<Line> lines = List.of(new Line(1), new Line(0));

        @Valid
        Map<String, Line> named = Map.of("a", new Line(0));

        Line[] array = {new Line(0)};

        @Valid
        Collection<Line> collection = List.of(new Line(0));

        Customer absent;

        List<@NotBlank String> notes = List.of("");

        @Min(1)
        public int getTotal() {
            return 0;
        }
    }

    static class SpecialOrder extends Order {
        @NotNull
        String reason;
    }

    record Line(@Min(1) int amount) {}

    @GroupSequence({Staged.class, Late.class})
    static class Staged {
        @NotBlank
        @Size(min = 3, groups = Late.class)
        String name = "";
    }

    @Nested
    class OfBeans {
        @ParameterizedTest
        @CsvSource({
            "customer.name",
            "lines[1].amount",
            "named[a].amount",
            "array[0].amount",
            "collection[0].amount",
            "total",
            "lines",
        })
        void isReportedUnderThePathGiven(String path) {
            assertThat(paths(validator().validateProperty(new Order(), path))).containsExactly(path);
        }

        @Test
        void includesContainerElementsButNoCascades() {
            assertThat(paths(validator().validateProperty(new Order(), "notes")))
                    .containsExactly("notes[0].<list element>");
            assertThat(validator().validateProperty(new Order(), "customer")).isEmpty();
        }

        @Test
        void includesInheritedProperties() {
            assertThat(paths(validator().validateProperty(new SpecialOrder(), "total")))
                    .containsExactly("total");
        }

        @Test
        void honoursGroupsAndRedefinedDefaultGroups() {
            assertThat(found(validator().validateProperty(new Customer(), "name", Late.class)))
                    .containsExactly("name: size must be between 3 and 2147483647");
            assertThat(found(validator().validateProperty(new Staged(), "name")))
                    .containsExactly("name: must not be blank");
        }

        @Test
        void tellsTheRootAndTheLeaf() {
            Order order = new Order();
            ConstraintViolation<Order> violation = validator()
                    .validateProperty(order, "customer.name")
                    .iterator()
                    .next();

            assertThat(violation.getRootBean()).isSameAs(order);
            assertThat(violation.getLeafBean()).isSameAs(order.customer);
            assertThat(violation.getRootBeanClass()).isEqualTo(Order.class);
        }

        @Test
        void cannotFollowNull() {
            assertThatThrownBy(() -> validator().validateProperty(new Order(), "absent.name"))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("The path \"absent.name\" cannot be followed: absent leads to null."
                            + " Validate a property that can be reached.");
            assertThatThrownBy(() -> validator().validateProperty(new Order(), "lines[2].amount"))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage("The path \"lines[2].amount\" cannot be followed: lines leads to null."
                            + " Validate a property that can be reached.");
        }

        @Test
        void refusesNull() {
            assertThatThrownBy(() -> validator().validateProperty(null, "name"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The object to validate must not be null.");
        }
    }

    @Nested
    class OfClasses {
        @ParameterizedTest
        @CsvSource({
            "customer.name, ''",
            "lines[1].amount, 0",
            "named[a].amount, 0",
            "array[0].amount, 0",
            "collection[0].amount, 0",
        })
        void isReportedUnderThePathGiven(String path, String text) {
            Object value = text.isEmpty() ? text : Integer.valueOf(text);

            assertThat(paths(validator().validateValue(Order.class, path, value)))
                    .containsExactly(path);
        }

        @Test
        void includesContainerElements() {
            assertThat(paths(validator().validateValue(Order.class, "notes", List.of("x", ""))))
                    .containsExactly("notes[1].<list element>");
        }

        @Test
        void hasNoBeans() {
            ConstraintViolation<Order> violation = validator()
                    .validateValue(Order.class, "customer", null)
                    .iterator()
                    .next();

            assertThat(violation.getRootBean()).isNull();
            assertThat(violation.getLeafBean()).isNull();
            assertThat(violation.getInvalidValue()).isNull();
            assertThat(violation.getRootBeanClass()).isEqualTo(Order.class);
            assertThat(violation).hasToString("Order#customer: must not be null (@NotNull)");
        }

        @Test
        void refusesNull() {
            assertThatThrownBy(() -> validator().validateValue(null, "name", ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The bean type must not be null.");
        }

        @Test
        void needsAContainerWhereThePathHasAnIndex() {
            assertThatThrownBy(() -> validator().validateValue(Order.class, "customer[0].name", ""))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "The path \"customer[0].name\" has an index or key after a property of type %s,"
                                    + " which is no array, Iterable or Map.",
                            Customer.class.getName());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "customer.nothing", "lines[0].nothing"})
    void needsAPropertyThatExists(String path) {
        Class<?> type =
                path.startsWith("customer") ? Customer.class : path.startsWith("lines") ? Line.class : Order.class;
        String message =
                "There is no property nothing in %s, which the path \"%s\" names. Use the name of a field or getter."
                        .formatted(type.getName(), path);

        assertThatThrownBy(() -> validator().validateProperty(new Order(), path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> validator().validateValue(Order.class, path, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void needsAPathThatEndsInAProperty() {
        String message = "The path \"lines[0]\" does not end in a property."
                + " Name a property of the element, as in items[0].price.";

        assertThatThrownBy(() -> validator().validateProperty(new Order(), "lines[0]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> validator().validateValue(Order.class, "lines[0]", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void needsAPath() {
        assertThatThrownBy(() -> validator().validateProperty(new Order(), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The property path is empty. Name a property, like name, address.street or items[0].price.");
        assertThatThrownBy(() -> validator().validateValue(Order.class, null, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The property path is null. Name a property, like name, address.street or items[0].price.");
    }

    static class Named {
        @NotNull
        public String getName() {
            throw new IllegalStateException("a given value is not read");
        }
    }

    @Test
    void takesAValueInPlaceOfWhatAGetterGives() {
        assertThat(validator().validateValue(Named.class, "name", null)).hasSize(1);
        assertThat(validator().validateValue(Named.class, "name", "Ada")).isEmpty();
    }
}
