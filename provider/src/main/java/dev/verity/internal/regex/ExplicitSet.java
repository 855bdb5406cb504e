package dev.verity.internal.regex;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** A set of code points known by its borders: the code points where membership changes, in ascending order. */
final class ExplicitSet implements CodePointSet {
    static final int LIMIT = Character.MAX_CODE_POINT + 1;
    static final ExplicitSet EMPTY = new ExplicitSet();
    static final ExplicitSet ALL = new ExplicitSet(0);

    private final int[] borders;

    private ExplicitSet(int... borders) {
        this.borders = borders;
    }

    static ExplicitSet of(int codePoint) {
        return ofRanges(codePoint, codePoint);
    }

    /** The union of ascending ranges that do not touch, each given by its first and its last code point. */
    static ExplicitSet ofRanges(int... ranges) {
        int[] borders = ranges.clone();
        for (int i = 1; i < borders.length; i += 2) {
            borders[i]++;
        }
        return borders[borders.length - 1] == LIMIT
                ? new ExplicitSet(Arrays.copyOf(borders, borders.length - 1))
                : new ExplicitSet(borders);
    }

    /** The code points that java.util.regex finds in a class, membership of which changes at the candidates only. */
    static ExplicitSet probed(SingleCharacter probe, NavigableSet<Integer> candidates) {
        int[] borders = new int[candidates.size() + 1];
        int size = 0;
        candidates.add(0);
        for (int candidate : candidates.headSet(LIMIT)) {
            boolean inside = (size & 1) != 0;
            if (probe.test(candidate) != inside) {
                borders[size++] = candidate;
            }
        }
        return new ExplicitSet(Arrays.copyOf(borders, size));
    }

    /** The set of the given code points. */
    static ExplicitSet of(SortedSet<Integer> codePoints) {
        int[] borders = new int[2 * codePoints.size()];
        int size = 0;
        for (int codePoint : codePoints) {
            if (size > 0 && borders[size - 1] == codePoint) {
                size--;
            } else {
                borders[size++] = codePoint;
            }
            borders[size++] = codePoint + 1;
        }
        return new ExplicitSet(Arrays.copyOf(borders, size));
    }

    ExplicitSet complement() {
        if (borders.length > 0 && borders[0] == 0) {
            return new ExplicitSet(Arrays.copyOfRange(borders, 1, borders.length));
        }
        int[] complement = new int[borders.length + 1];
        System.arraycopy(borders, 0, complement, 1, borders.length);
        return new ExplicitSet(complement);
    }

    @Override
    public boolean contains(int codePoint) {
        int index = Arrays.binarySearch(borders, codePoint);
        int passed = index >= 0 ? index + 1 : -index - 1;
        return (passed & 1) != 0;
    }

    /** The first code points of the ranges of members and those after them, in turns; the last range may have no end. */
    int[] borders() {
        return borders.clone();
    }

    void addBordersTo(Set<Integer> target) {
        for (int border : borders) {
            target.add(border);
        }
    }

    /** Whether the other set has one of the members; for small sets. */
    boolean meets(CodePointSet other) {
        for (int i = 0; i < borders.length; i += 2) {
            int end = i + 1 < borders.length ? borders[i + 1] : LIMIT;
            for (int c = borders[i]; c < end; c++) {
                if (other.contains(c)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a code point at or beyond the given one is in the set. */
    boolean reaches(int codePoint) {
        return (borders.length & 1) != 0 || (borders.length > 0 && borders[borders.length - 1] > codePoint);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExplicitSet set && Arrays.equals(borders, set.borders);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(borders);
    }
}
