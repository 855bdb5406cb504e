package dev.verity.internal.shadow;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which two results differ; of exceptions the outcomes tell.
 *
 * @param ours what Verity found, or null
 * @param theirs what the other provider found, or null
 * @param again whether both found it, but not equally often
 */
record Difference(
        DifferenceKind kind, @Nullable Seen ours, @Nullable Seen theirs, boolean again) {
    static final Difference EXCEPTION = new Difference(DifferenceKind.EXCEPTION, null, null, false);

    /** Either side's violation. */
    @Nullable
    Seen seen() {
        return ours == null ? theirs : ours;
    }
}
