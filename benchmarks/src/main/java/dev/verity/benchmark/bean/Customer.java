package dev.verity.benchmark.bean;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who ordered. */
public final class Customer {
    @NotBlank(message = "name is missing")
    @Size(max = 80)
    private final String name;

    @NotNull
    @Email(message = "not an e-mail address")
    private final String email;

    @NotNull
    @Valid
    private final Address address;

    public Customer(String name, String email, Address address) {
        this.name = name;
        this.email = email;
        this.address = address;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public Address getAddress() {
        return address;
    }
}
