package dev.verity.benchmark.bean;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.time.LocalDate;

/** A service with a method of four constrained parameters and a constrained return value. */
public final class Bookings {
    /** The method to validate. */
    public static Method method() {
        try {
            return Bookings.class.getMethod("book", String.class, String.class, int.class, LocalDate.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @NotBlank
    @Size(max = 20)
    public String book(
            @NotBlank @Size(max = 50) String guest,
            @NotNull @Pattern(regexp = "[A-Z]\\d{3}") String room,
            @Min(1) @Max(6) int persons,
            @NotNull LocalDate arrival) {
        return guest + "/" + room + "/" + persons + "/" + arrival;
    }
}
