package dev.verity.internal.shadow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two lists of violations, whose order does not count, and in which one may occur several times. */
final class Comparison {
    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> oursByKey;
    private final Set<String> theirsByKey;

    private Comparison(List<Seen> ours, List<Seen> theirs) {
        this.oursByKey = keys(ours);
        this.theirsByKey = keys(theirs);
    }

    static List<Difference> of(List<Seen> ours, List<Seen> theirs) {
        Comparison comparison = new Comparison(ours, theirs);
        Map<String, Deque<Seen>> left = byKey(theirs);
        comparison.compareAlike(comparison.unlike(ours, left), left);
        return comparison.differences;
    }

    /** Those of ours that have no equal; equals are taken from theirs. */
    private List<Seen> unlike(List<Seen> ours, Map<String, Deque<Seen>> theirs) {
        List<Seen> unlike = new ArrayList<>();
        for (Seen seen : ours) {
            Deque<Seen> candidates = theirs.get(seen.key());
            if (candidates == null || !removeAlike(candidates, seen)) {
                unlike.add(seen);
            }
        }
        return unlike;
    }

    private static boolean removeAlike(Deque<Seen> candidates, Seen seen) {
        for (Seen candidate : candidates) {
            if (candidate.isAlike(seen)) {
                return candidates.removeFirstOccurrence(candidate);
            }
        }
        return false;
    }

    private void compareAlike(List<Seen> ours, Map<String, Deque<Seen>> theirs) {
        for (Seen seen : ours) {
            Deque<Seen> candidates = theirs.get(seen.key());
            Seen other = candidates == null ? null : candidates.pollFirst();
            if (other == null) {
                boolean again = theirsByKey.contains(seen.key());
                differences.add(new Difference(DifferenceKind.ADDITIONAL, seen, null, again));
            } else {
                addDetails(seen, other);
            }
        }
        for (Deque<Seen> candidates : theirs.values()) {
            for (Seen other : candidates) {
                boolean again = oursByKey.contains(other.key());
                differences.add(new Difference(DifferenceKind.MISSING, null, other, again));
            }
        }
    }

    private void addDetails(Seen ours, Seen theirs) {
        if (!ours.hasValueOf(theirs)) {
            differences.add(new Difference(DifferenceKind.VALUE, ours, theirs, false));
        }
        if (!ours.template().equals(theirs.template())) {
            differences.add(new Difference(DifferenceKind.TEMPLATE, ours, theirs, false));
        } else if (!ours.message().equals(theirs.message())) {
            differences.add(new Difference(DifferenceKind.MESSAGE, ours, theirs, false));
        }
    }

    private static Set<String> keys(List<Seen> all) {
        Set<String> keys = new HashSet<>();
        for (Seen seen : all) {
            keys.add(seen.key());
        }
        return keys;
    }

    private static Map<String, Deque<Seen>> byKey(List<Seen> all) {
        Map<String, Deque<Seen>> byKey = new HashMap<>();
        for (Seen seen : all) {
            byKey.computeIfAbsent(seen.key(), key -> new ArrayDeque<>()).add(seen);
        }
        return byKey;
    }
}
