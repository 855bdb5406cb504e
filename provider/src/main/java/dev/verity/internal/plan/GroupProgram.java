package dev.verity.internal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The passes that a request for groups makes over a bean and what it cascades to, in order.
 *
 * <p>Groups outside sequences make one pass. Each group sequence makes a pass per element and ends at the first in which
 * anything was reported (specification 5.4.2, 5.6.1).
 */
public record GroupProgram(List<Pass> passes) {
    public GroupProgram {
        passes = List.copyOf(passes);
    }

    /** The groups of the only pass, or null where there are several. */
    public @Nullable GroupSet only() {
        return passes.size() == 1 ? passes.get(0).groups() : null;
    }

    /** A program of one pass. */
    static GroupProgram of(GroupSet groups) {
        return new GroupProgram(List.of(new Pass(groups, false)));
    }

    /**
     * One pass.
     *
     * @param onlyIfPreviousPassed true for the second and later elements of a group sequence
     */
    public record Pass(GroupSet groups, boolean onlyIfPreviousPassed) {}
}
