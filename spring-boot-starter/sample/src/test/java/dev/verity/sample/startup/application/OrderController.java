package dev.verity.sample.startup.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bodies that are checked, and parameters that are. */
@RestController
@RequestMapping("/orders")
class OrderController {
    private final OrderService orders;

    OrderController(OrderService orders) {
        this.orders = orders;
    }

    @PostMapping
    Order place(@Valid @RequestBody Order order) {
        orders.place(order.number(), order);
        return order;
    }

    @GetMapping("/{number}")
    String show(@PathVariable @Size(min = 7, max = 7) String number) {
        return number;
    }

    @GetMapping
    List<String> list(@RequestParam(defaultValue = "10") @Min(1) @Max(100) int limit) {
        return orders.numbers(limit);
    }
}
