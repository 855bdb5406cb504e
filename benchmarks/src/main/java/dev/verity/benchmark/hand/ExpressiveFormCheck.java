package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.ExpressiveForm;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks of {@link ExpressiveForm}, by hand. */
public final class ExpressiveFormCheck {
    private static final Pattern USER_NAME = Pattern.compile("[a-z][a-z0-9_]{2,19}");

    private ExpressiveFormCheck() {}

    public static List<Violation> check(ExpressiveForm form) {
        List<Violation> found = null;
        String firstName = form.getFirstName();
        if (firstName == null || firstName.isBlank()) {
            found = Violation.add(found, "firstName", firstName == null || firstName.isEmpty() ? "missing" : "blank");
        }
        if (firstName != null && firstName.length() > 50) {
            found = Violation.add(found, "firstName", "size must be between 0 and 50");
        }
        String lastName = form.getLastName();
        if (lastName == null || lastName.isBlank()) {
            found = Violation.add(found, "lastName", "must not be blank");
        }
        if (lastName != null && lastName.length() > 50) {
            found = Violation.add(found, "lastName", "size must be between 0 and 50");
        }
        return Violation.result(checkRest(form, found));
    }

    private static @Nullable List<Violation> checkRest(ExpressiveForm form, @Nullable List<Violation> before) {
        List<Violation> found = before;
        String userName = form.getUserName();
        if (userName == null) {
            found = Violation.add(found, "userName", "must not be null");
        } else if (!USER_NAME.matcher(userName).matches()) {
            found = Violation.add(found, "userName", "must match \"[a-z][a-z0-9_]{2,19}\"");
        }
        String email = form.getEmail();
        if (email == null || email.isBlank()) {
            found = Violation.add(found, "email", "must not be blank");
        }
        if (email != null && !EmailAddress.isWellFormed(email)) {
            found = Violation.add(found, "email", "'" + email + "' is not an e-mail address");
        }
        if (form.getAge() < 18) {
            found = Violation.add(found, "age", form.getAge() + " is below 18");
        }
        if (!form.isTermsAccepted()) {
            found = Violation.add(found, "termsAccepted", "must be true");
        }
        return found;
    }
}
