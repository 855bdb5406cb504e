package dev.verity.benchmark.bean;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/** One article of an order. */
public final class LineItem {
    @NotBlank(message = "article is missing")
    private final String article;

    @Min(value = 1, message = "at least one")
    private final int quantity;

    @NotNull(message = "price is missing")
    @Positive
    private final BigDecimal price;

    public LineItem(String article, int quantity, BigDecimal price) {
        this.article = article;
        this.quantity = quantity;
        this.price = price;
    }

    public String getArticle() {
        return article;
    }

    public int getQuantity() {
        return quantity;
    }

    public BigDecimal getPrice() {
        return price;
    }
}
