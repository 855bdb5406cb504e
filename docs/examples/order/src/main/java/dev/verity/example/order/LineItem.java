package dev.verity.example.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** One article of an order. */
record LineItem(
        @NotNull @Pattern(regexp = "[A-Z]{2}-\\d{4}") String article,
        @Positive int quantity,
        @NotNull @Positive BigDecimal price,
        List<@Size(max = 10) String> tags) {}
