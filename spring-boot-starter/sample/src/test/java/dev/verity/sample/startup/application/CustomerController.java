package dev.verity.sample.startup.application;

import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bodies that are checked on Spring's word. */
@RestController
@RequestMapping("/customers")
class CustomerController {
    private final CustomerService customers;

    CustomerController(CustomerService customers) {
        this.customers = customers;
    }

    @PostMapping
    Customer add(@Validated @RequestBody Customer customer) {
        return customer;
    }

    @PutMapping
    Customer change(@Validated @RequestBody Customer customer) {
        return customer;
    }

    @GetMapping
    String greet() {
        return customers.greet("Ada");
    }
}
