package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.Product;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The checks of {@link Product}, by hand. */
public final class ProductCheck {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}");

    private ProductCheck() {}

    public static List<Violation> check(Product product) {
        List<Violation> found = null;
        String number = product.number();
        if (number == null) {
            found = Violation.add(found, "number", "must not be null");
        } else if (!NUMBER.matcher(number).matches()) {
            found = Violation.add(found, "number", "must match \"[A-Z]{2}-\\d{4}\"");
        }
        String name = product.name();
        if (name == null || name.isBlank()) {
            found = Violation.add(found, "name", "must not be blank");
        }
        if (name != null && name.length() > 80) {
            found = Violation.add(found, "name", "size must be between 0 and 80");
        }
        BigDecimal price = product.price();
        if (price == null) {
            found = Violation.add(found, "price", "must not be null");
        } else {
            if (price.signum() <= 0) {
                found = Violation.add(found, "price", "must be greater than 0");
            }
            if (price.precision() - price.scale() > 6 || price.scale() > 2) {
                found = Violation.add(found, "price", "numeric value out of bounds (<6 digits>.<2 digits> expected)");
            }
        }
        if (product.stock() < 0) {
            found = Violation.add(found, "stock", "must be greater than or equal to 0");
        }
        return Violation.result(found);
    }
}
