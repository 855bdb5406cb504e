package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.Address;
import dev.verity.benchmark.bean.Customer;
import dev.verity.benchmark.bean.LineItem;
import dev.verity.benchmark.bean.Order;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of {@link Order} and of all that it leads to, by hand. */
public final class OrderCheck {
    private OrderCheck() {}

    public static List<Violation> check(Order order) {
        List<Violation> found = null;
        String number = order.getNumber();
        if (number == null || number.isBlank()) {
            found = Violation.add(found, "number", "must not be blank");
        }
        if (order.getPlacedOn() == null) {
            found = Violation.add(found, "placedOn", "must not be null");
        }
        Customer customer = order.getCustomer();
        if (customer == null) {
            found = Violation.add(found, "customer", "must not be null");
        } else {
            found = check(customer, found);
        }
        List<LineItem> items = order.getItems();
        if (items == null || items.isEmpty()) {
            found = Violation.add(found, "items", "must not be empty");
        } else {
            for (int index = 0; index < items.size(); index++) {
                LineItem item = items.get(index);
                if (item != null && !LineItemCheck.isValid(item)) {
                    found = LineItemCheck.check(item, "items[" + index + "].", found);
                }
            }
        }
        return Violation.result(found);
    }

    private static @Nullable List<Violation> check(Customer customer, @Nullable List<Violation> before) {
        List<Violation> found = before;
        String name = customer.getName();
        if (name == null || name.isBlank()) {
            found = Violation.add(found, "customer.name", "name is missing");
        }
        if (name != null && name.length() > 80) {
            found = Violation.add(found, "customer.name", "size must be between 0 and 80");
        }
        String email = customer.getEmail();
        if (email == null) {
            found = Violation.add(found, "customer.email", "must not be null");
        } else if (!EmailAddress.isWellFormed(email)) {
            found = Violation.add(found, "customer.email", "not an e-mail address");
        }
        Address address = customer.getAddress();
        if (address == null) {
            return Violation.add(found, "customer.address", "must not be null");
        }
        return check(address, found);
    }

    private static @Nullable List<Violation> check(Address address, @Nullable List<Violation> before) {
        List<Violation> found = before;
        String street = address.getStreet();
        if (street == null || street.isBlank()) {
            found = Violation.add(found, "customer.address.street", "must not be blank");
        }
        String city = address.getCity();
        if (city == null || city.isBlank()) {
            found = Violation.add(found, "customer.address.city", "city is missing");
        }
        String country = address.getCountry();
        if (country == null) {
            found = Violation.add(found, "customer.address.country", "must not be null");
        } else if (country.length() != 2) {
            found = Violation.add(found, "customer.address.country", "size must be between 2 and 2");
        }
        return found;
    }
}
