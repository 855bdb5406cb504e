package dev.verity.sample.harbour.cargo;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A bill of lading: it has to be there before anybody reads it. */
@GroupSequence({Paper.class, Paper.Content.class})
public record Paper(
        @NotBlank String number,
        @Size(min = 5, groups = Content.class) String text) {
    /** What is only read once the paper is there. */
    interface Content {}
}
