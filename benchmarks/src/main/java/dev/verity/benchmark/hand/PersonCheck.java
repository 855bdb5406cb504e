package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.Person;
import java.util.List;

/** The checks of {@link Person}, by hand. */
public final class PersonCheck {
    private PersonCheck() {}

    public static List<Violation> check(Person person) {
        List<Violation> found = null;
        String name = person.getName();
        if (name == null) {
            found = Violation.add(found, "name", "must not be null");
        } else if (name.isEmpty() || name.length() > 100) {
            found = Violation.add(found, "name", "size must be between 1 and 100");
        }
        if (person.getAge() < 0) {
            found = Violation.add(found, "age", "must be greater than or equal to 0");
        }
        if (person.getAge() > 150) {
            found = Violation.add(found, "age", "must be less than or equal to 150");
        }
        String email = person.getEmail();
        if (email == null) {
            found = Violation.add(found, "email", "must not be null");
        } else if (!EmailAddress.isWellFormed(email)) {
            found = Violation.add(found, "email", "must be a well-formed email address");
        }
        return Violation.result(found);
    }
}
