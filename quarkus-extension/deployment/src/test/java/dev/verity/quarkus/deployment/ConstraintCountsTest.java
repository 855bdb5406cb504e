package dev.verity.quarkus.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.quarkus.deployment.ConstraintCounts.Row;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class ConstraintCountsTest {
    private static final String HERE = ConstraintCountsTest.class.getName() + "$";

    record Order(
            @NotBlank @Size(max = 10) String number,
            @Valid Customer customer,
            Map<@NotBlank String, @Valid Item> items) {}

    static class Customer {
        @NotBlank
        String name;

        List<@Size(max = 3) String> names;

        @NotNull
        String getAddress() {
            return "";
        }
    }

    static class Item {}

    static class Orders {
        @NotNull
        @Valid
        Order place(@Valid @NotNull Order order, List<@Max(7) Integer> days) {
            return order;
        }
    }

    @Test
    void countEachDeclarationOnce() throws IOException {
        ConstraintCounts counts = new ConstraintCounts(Set.of(
                DotName.createSimple(Valid.class),
                DotName.createSimple(NotBlank.class),
                DotName.createSimple(NotNull.class),
                DotName.createSimple(Size.class),
                DotName.createSimple(Max.class)));
        Index.of(Order.class, Customer.class, Item.class, Orders.class)
                .getKnownClasses()
                .forEach(counts::add);
        assertThat(counts.classes()).containsExactly(new Row(HERE + "Customer", 3, 0), new Row(HERE + "Order", 3, 2));
        assertThat(counts.methods()).containsExactly(new Row(HERE + "Orders#place", 3, 2));
    }
}
