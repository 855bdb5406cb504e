package dev.verity.example.order;

import dev.verity.validator.VerityValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Validates one order with several mistakes, prints the violations, then prints what is checked for every order. */
public final class OrderExample {

    private OrderExample() {}

    /**
     * Runs the example.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            report(factory.getValidator().validate(orderWithMistakes()));
        }
        System.out.println();
        System.out.println("What is checked for every Order:");
        System.out.println(VerityValidator.explain(Order.class));
    }

    private static Order orderWithMistakes() {
        var placedOn = LocalDate.of(2025, 3, 14);
        return new Order(
                placedOn,
                placedOn.minusDays(1),
                new Customer(" ", "ada(at)example.org"),
                List.of(
                        new LineItem("BK-0042", 2, new BigDecimal("19.90"), List.of("paper")),
                        new LineItem("bk-43", 0, new BigDecimal("-1"), List.of("gift", "hand-painted"))));
    }

    private static void report(Set<ConstraintViolation<Order>> violations) {
        System.out.println(violations.size() + " violations:");
        for (var violation : violations) {
            System.out.println("  " + violation.getPropertyPath() + ": " + violation.getMessage());
        }
    }
}
