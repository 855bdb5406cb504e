package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.LineItem;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks of {@link LineItem}, by hand: a quick one, and one that tells what is wrong. */
final class LineItemCheck {
    private LineItemCheck() {}

    static boolean isValid(LineItem item) {
        String article = item.getArticle();
        BigDecimal price = item.getPrice();
        return article != null && !article.isBlank() && item.getQuantity() >= 1 && price != null && price.signum() > 0;
    }

    static @Nullable List<Violation> check(LineItem item, String prefix, @Nullable List<Violation> before) {
        List<Violation> found = before;
        String article = item.getArticle();
        if (article == null || article.isBlank()) {
            found = Violation.add(found, prefix + "article", "article is missing");
        }
        if (item.getQuantity() < 1) {
            found = Violation.add(found, prefix + "quantity", "at least one");
        }
        BigDecimal price = item.getPrice();
        if (price == null) {
            found = Violation.add(found, prefix + "price", "price is missing");
        } else if (price.signum() <= 0) {
            found = Violation.add(found, prefix + "price", "must be greater than 0");
        }
        return found;
    }
}
