package dev.verity.example.order;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Who ordered, as an ordinary bean: one constraint on a field, two on a getter. */
final class Customer {

    @NotBlank
    private final String name;

    private final String email;

    Customer(String name, String email) {
        this.name = name;
        this.email = email;
    }

    String getName() {
        return name;
    }

    @NotNull
    @Email
    String getEmail() {
        return email;
    }
}
