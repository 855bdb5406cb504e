package dev.verity.benchmark.bean;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A flat bean with ten constraints, a pattern and an e-mail among them. Its messages are constant. */
public final class SignUpForm {
    @NotBlank(message = "first name is missing")
    @Size(max = 50)
    private final String firstName;

    @NotBlank
    @Size(max = 50)
    private final String lastName;

    @NotNull
    @Pattern(regexp = "[a-z][a-z0-9_]{2,19}")
    private final String userName;

    @NotBlank
    @Email(message = "not an e-mail address")
    private final String email;

    @Min(value = 18, message = "must be of age")
    private final int age;

    @AssertTrue
    private final boolean termsAccepted;

    public SignUpForm(
            String firstName, String lastName, String userName, String email, int age, boolean termsAccepted) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.userName = userName;
        this.email = email;
        this.age = age;
        this.termsAccepted = termsAccepted;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getUserName() {
        return userName;
    }

    public String getEmail() {
        return email;
    }

    public int getAge() {
        return age;
    }

    public boolean isTermsAccepted() {
        return termsAccepted;
    }
}
