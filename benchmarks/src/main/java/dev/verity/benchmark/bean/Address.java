package dev.verity.benchmark.bean;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where a customer lives. */
public final class Address {
    @NotBlank
    private final String street;

    @NotBlank(message = "city is missing")
    private final String city;

    @NotNull
    @Size(min = 2, max = 2)
    private final String country;

    public Address(String street, String city, String country) {
        this.street = street;
        this.city = city;
        this.country = country;
    }

    public String getStreet() {
        return street;
    }

    public String getCity() {
        return city;
    }

    public String getCountry() {
        return country;
    }
}
