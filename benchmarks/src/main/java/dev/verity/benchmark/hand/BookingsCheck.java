package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.Bookings;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks of the parameters and of the return value of {@link Bookings#book}, by hand. */
public final class BookingsCheck {
    private static final Pattern ROOM = Pattern.compile("[A-Z]\\d{3}");

    private BookingsCheck() {}

    public static List<Violation> checkParameters(
            @Nullable String guest, @Nullable String room, int persons, @Nullable LocalDate arrival) {
        List<Violation> found = null;
        if (guest == null || guest.isBlank()) {
            found = Violation.add(found, "book.guest", "must not be blank");
        }
        if (guest != null && guest.length() > 50) {
            found = Violation.add(found, "book.guest", "size must be between 0 and 50");
        }
        if (room == null) {
            found = Violation.add(found, "book.room", "must not be null");
        } else if (!ROOM.matcher(room).matches()) {
            found = Violation.add(found, "book.room", "must match \"[A-Z]\\d{3}\"");
        }
        if (persons < 1) {
            found = Violation.add(found, "book.persons", "must be greater than or equal to 1");
        }
        if (persons > 6) {
            found = Violation.add(found, "book.persons", "must be less than or equal to 6");
        }
        if (arrival == null) {
            found = Violation.add(found, "book.arrival", "must not be null");
        }
        return Violation.result(found);
    }

    public static List<Violation> checkReturnValue(@Nullable String value) {
        List<Violation> found = null;
        if (value == null || value.isBlank()) {
            found = Violation.add(found, "book.<return value>", "must not be blank");
        }
        if (value != null && value.length() > 20) {
            found = Violation.add(found, "book.<return value>", "size must be between 0 and 20");
        }
        return Violation.result(found);
    }
}
