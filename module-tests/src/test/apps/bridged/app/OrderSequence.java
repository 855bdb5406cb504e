package app;

import java.util.List;
import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;

/** Every order is a paid one. */
public class OrderSequence implements DefaultGroupSequenceProvider<Order> {
    @Override
    public List<Class<?>> getValidationGroups(Class<?> type, Order order) {
        return order == null ? List.of(Order.class) : List.of(Order.Paid.class, Order.class);
    }
}
