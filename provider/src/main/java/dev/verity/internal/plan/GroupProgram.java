package dev.verity.internal.plan;

import java.util.List;

/**
 * The passes that a request for groups makes over a bean and what it cascades to, in order. Immutable, compared by identity.
 *
 * <p>Groups outside sequences make one pass. Each group sequence makes a pass per element and ends at the first in which
 * anything was reported (specification 5.4.2, 5.6.1).
 */
public final class GroupProgram {
    private final List<Pass> passes;

    GroupProgram(List<Pass> passes) {
        this.passes = List.copyOf(passes);
    }

    /** A program of one pass. */
    static GroupProgram of(GroupSet groups) {
        return new GroupProgram(List.of(new Pass(groups, false)));
    }

    public List<Pass> passes() {
        return passes;
    }

    /**
     * One pass.
     *
     * @param onlyIfPreviousPassed true for the second and later elements of a group sequence
     */
    public record Pass(GroupSet groups, boolean onlyIfPreviousPassed) {}
}
