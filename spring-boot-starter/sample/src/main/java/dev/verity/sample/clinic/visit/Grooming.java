package dev.verity.sample.clinic.visit;

import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Service;
import org.springframework.validation.annotation.Validated;

/** A bath and a haircut. */
record Grooming(@NotBlank String pet) {

    /** Books baths and haircuts. */
    @Service
    @Validated
    static class Desk implements Booking<Grooming> {
        @Override
        public String book(Grooming what, String note) {
            return "none".equals(note) ? null : what.pet() + ": " + note;
        }
    }
}
