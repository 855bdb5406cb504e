package dev.verity.benchmark.bean;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/** A bean with a composed constraint, a class-level constraint and a constraint with a validator of its own. */
@StartsBeforeItEnds
public final class Event {
    @NotBlank
    private final String title;

    @TicketCode
    private final String ticketCode;

    @Even
    private final int seats;

    private final LocalDate start;

    private final LocalDate end;

    public Event(String title, String ticketCode, int seats, LocalDate start, LocalDate end) {
        this.title = title;
        this.ticketCode = ticketCode;
        this.seats = seats;
        this.start = start;
        this.end = end;
    }

    public String getTitle() {
        return title;
    }

    public String getTicketCode() {
        return ticketCode;
    }

    public int getSeats() {
        return seats;
    }

    public LocalDate getStart() {
        return start;
    }

    public LocalDate getEnd() {
        return end;
    }
}
