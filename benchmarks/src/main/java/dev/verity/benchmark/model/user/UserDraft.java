package dev.verity.benchmark.model.user;

import dev.verity.benchmark.hand.EmailAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user in the making, by hand: takes the fields in any order, then checks them. */
final class UserDraft {
    static final int ID = 1;
    static final int NAME = 2;
    static final int AGE = 4;
    static final int EMAIL = 8;
    static final int ALL = ID | NAME | AGE | EMAIL;

    private static final List<String> FIELDS = List.of("id", "name", "age", "email");

    final UserBean user = new UserBean();
    private int seen;
    private int failed;
    private @Nullable List<Problem> found;

    /** Marks a field as seen; gives false if it was before. */
    boolean see(int field) {
        boolean isNew = (seen & field) == 0;
        seen |= field;
        return isNew;
    }

    /** Reports a field that has no value of its type; its constraints are not checked. */
    void fail(int field, String name, String code, String message, @Nullable Object input) {
        seen |= field;
        failed |= field;
        add(name, code, message, input);
    }

    /** The problems in the order of the fields, or null if there are none. */
    @Nullable
    List<Problem> problems() {
        if ((seen & ID) == 0) {
            add("id", "missing", "is missing", null);
        }
        if ((failed & NAME) == 0) {
            checkName(user.name);
        }
        if ((failed & AGE) == 0) {
            checkAge(user.age);
        }
        String email = user.email;
        if (email != null && !EmailAddress.isWellFormed(email)) {
            add("email", "email", "must be a well-formed email address", email);
        }
        if (found != null) {
            found.sort(Comparator.comparing(problem -> FIELDS.indexOf(problem.field())));
        }
        return found;
    }

    private void checkName(@Nullable String name) {
        if (name == null) {
            boolean isAbsent = (seen & NAME) == 0;
            add("name", isAbsent ? "missing" : "not_null", isAbsent ? "is missing" : "must not be null", null);
        } else if (name.isEmpty()) {
            add("name", "string_too_short", "size must be between 1 and 100", name);
        } else if (name.length() > 100) {
            add("name", "string_too_long", "size must be between 1 and 100", name);
        }
    }

    private void checkAge(int age) {
        if ((seen & AGE) == 0) {
            add("age", "missing", "is missing", null);
        } else if (age < 0) {
            add("age", "greater_than_equal", "must be greater than or equal to 0", age);
        } else if (age > 150) {
            add("age", "less_than_equal", "must be less than or equal to 150", age);
        }
    }

    private void add(String field, String code, String message, @Nullable Object input) {
        if (found == null) {
            found = new ArrayList<>();
        }
        found.add(new Problem(field, code, message, input));
    }

    /** Makes an integer of text, or reports it. */
    int parse(int field, String name, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            fail(field, name, "int_parsing", "must be an integer", text);
            return 0;
        }
    }
}
