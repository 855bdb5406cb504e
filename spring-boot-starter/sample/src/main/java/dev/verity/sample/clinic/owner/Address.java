package dev.verity.sample.clinic.owner;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where an owner lives. */
@Embeddable
public class Address {
    @NotBlank
    @Size(max = 60)
    private String street;

    @NotBlank
    @Size(max = 40)
    private String city;

    @Pattern(regexp = "\\d{5}")
    private String zip;

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getZip() {
        return zip;
    }

    public void setZip(String zip) {
        this.zip = zip;
    }
}
