package dev.verity.sample.harbour.marina;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.group.GroupSequenceProvider;

/** A yacht for a week; who sails without a skipper shows a licence. */
@GroupSequenceProvider(CharterSequence.class)
public record Charter(
        boolean skippered,
        @NotBlank String guest,
        @NotBlank(groups = Bareboat.class) String licence) {
    /** Without a skipper. */
    interface Bareboat {}
}
