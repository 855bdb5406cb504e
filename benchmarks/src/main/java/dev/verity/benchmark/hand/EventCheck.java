package dev.verity.benchmark.hand;

import dev.verity.benchmark.bean.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The checks of {@link Event}, by hand. */
public final class EventCheck {
    private static final Pattern TICKET_CODE = Pattern.compile("[A-Z]{3}\\d{5}");

    private EventCheck() {}

    public static List<Violation> check(Event event) {
        List<Violation> found = null;
        String title = event.getTitle();
        if (title == null || title.isBlank()) {
            found = Violation.add(found, "title", "must not be blank");
        }
        String ticketCode = event.getTicketCode();
        if (ticketCode == null) {
            found = Violation.add(found, "ticketCode", "must not be null");
        } else {
            if (ticketCode.length() != 8) {
                found = Violation.add(found, "ticketCode", "size must be between 8 and 8");
            }
            if (!TICKET_CODE.matcher(ticketCode).matches()) {
                found = Violation.add(found, "ticketCode", "must match \"[A-Z]{3}\\d{5}\"");
            }
        }
        if (event.getSeats() % 2 != 0) {
            found = Violation.add(found, "seats", "must be even");
        }
        LocalDate start = event.getStart();
        LocalDate end = event.getEnd();
        if (start != null && end != null && end.isBefore(start)) {
            found = Violation.add(found, "", "must start before it ends");
        }
        return Violation.result(found);
    }
}
