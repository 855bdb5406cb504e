package dev.verity.internal.mapping;

import static dev.verity.mapping.Constraints.min;
import static dev.verity.mapping.Constraints.notBlank;
import static dev.verity.mapping.Constraints.notNull;
import static dev.verity.mapping.Constraints.size;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.mapping.ConstraintDeclaration;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The example of the documentation. */
class MappingExampleTest {

    record Item(String name, BigDecimal price) {}

    static class Order {
        String number = "";
        List<Item> items = List.of();
        Map<String, List<String>> notes = Map.of();

        void add(Item item, int count) {}
    }

    private static Validator example() {
        VerityConfiguration configuration =
                Validation.byProvider(VerityValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Order.class)
                .field("number")
                .constraint(notBlank())
                .constraint(size(1, 10).message("at most {max}"))
                .field("items")
                .constraint(size(1, 100))
                .containerElementType()
                .constraint(notNull())
                .valid()
                .field("notes")
                .containerElementType(1, 0)
                .constraint(notBlank())
                .method("add", Item.class, int.class)
                .parameter(0)
                .constraint(notNull())
                .valid()
                .parameter(1)
                .constraint(min(1));
        mapping.type(Item.class)
                .ignoreAllAnnotations()
                .field("price")
                .constraint(ConstraintDeclaration.of(DecimalMin.class)
                        .with(DecimalMin::value, "0")
                        .with(DecimalMin::inclusive, false));
        return configuration
                .addConstraintMapping(mapping)
                .buildValidatorFactory()
                .getValidator();
    }

    @Test
    void works() {
        Order order = new Order();
        order.number = "12345678901";
        order.items = List.of(new Item("free", BigDecimal.ZERO));
        order.notes = Map.of("k", List.of(" "));

        assertThat(example().validate(order))
                .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactly(
                        "number: at most 10",
                        "items[0].price: must be greater than 0",
                        "notes[k].<map value>[0].<list element>: must not be blank");
    }
}
