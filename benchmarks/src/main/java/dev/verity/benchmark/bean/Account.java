package dev.verity.benchmark.bean;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A bean with constraints in two groups, and a sequence of the two. */
public final class Account {
    /** Constraints that are checked first. */
    public interface Registration {}

    /** Constraints that are checked then. */
    public interface Payment {}

    /** Registration, and Payment only if Registration holds. */
    @GroupSequence({Registration.class, Payment.class})
    public interface Complete {}

    @NotBlank(groups = Registration.class)
    @Email(groups = Registration.class)
    @Size(min = 3, max = 20, groups = Registration.class)
    private final String login;

    @NotNull(groups = {Registration.class, Payment.class})
    private final String country;

    @NotBlank(groups = Payment.class)
    @Size(min = 15, max = 34, groups = Payment.class)
    private final String iban;

    @Min(value = 1, groups = Payment.class)
    private final int limit;

    public Account(String login, String country, String iban, int limit) {
        this.login = login;
        this.country = country;
        this.iban = iban;
        this.limit = limit;
    }

    public String getLogin() {
        return login;
    }

    public String getCountry() {
        return country;
    }

    public String getIban() {
        return iban;
    }

    public int getLimit() {
        return limit;
    }
}
