package dev.verity.benchmark.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** An order: the root of a graph of a customer with an address, and line items. */
public final class Order {
    @NotBlank
    private final String number;

    @NotNull
    private final LocalDate placedOn;

    @NotNull
    @Valid
    private final Customer customer;

    @NotEmpty
    private final List<@Valid LineItem> items;

    public Order(String number, LocalDate placedOn, Customer customer, List<LineItem> items) {
        this.number = number;
        this.placedOn = placedOn;
        this.customer = customer;
        this.items = items;
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getPlacedOn() {
        return placedOn;
    }

    public Customer getCustomer() {
        return customer;
    }

    public List<LineItem> getItems() {
        return items;
    }
}
