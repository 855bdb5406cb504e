package dev.verity.sample.clinic.visit;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;

/** A visit that is asked for. The schedule matters once the fields are right. */
@EndsAfterStart(groups = VisitRequest.Schedule.class)
@GroupSequence({VisitRequest.class, VisitRequest.Schedule.class})
record VisitRequest(
        @NotBlank String pet,
        @NotNull LocalDateTime start,
        @NotNull LocalDateTime end,

        @Size(min = 5, max = 80, message = "{clinic.visit.reason}")
        String reason) {

    /** The group of what concerns several fields. */
    interface Schedule {}
}
