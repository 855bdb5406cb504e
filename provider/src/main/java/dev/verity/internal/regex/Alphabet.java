package dev.verity.internal.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The code points in classes: those of a class are in the same sets of the expression, so that no automaton tells them
 * apart.
 */
final class Alphabet {
    static final int ASCII_LIMIT = 0x80;
    private static final int MAX_CLASSES = 120;
    private static final int MAX_PROBED_SETS = 3;

    private final List<CodePointSet> sets;
    private final List<ProbedSet> probed = new ArrayList<>();
    private final Map<IntKey, Integer> numbers = new HashMap<>();
    private final List<int[]> members = new ArrayList<>();

    private final byte[] ascii = new byte[ASCII_LIMIT];
    private final int[] starts;
    private final byte[] beyondAscii;
    private final ProbedSet[] probedSets;

    private Alphabet(List<CodePointSet> sets) {
        this.sets = sets;
        SortedSet<Integer> borders = borders();
        if (probed.size() > MAX_PROBED_SETS) {
            throw new UnsupportedExpression("many Unicode properties");
        }
        probedSets = probed.toArray(new ProbedSet[0]);
        for (int c = 0; c < ASCII_LIMIT; c++) {
            boolean same = c > 0 && probed.isEmpty() && !borders.contains(c);
            ascii[c] = same ? ascii[c - 1] : classify(c, -1);
        }
        starts = toArray(borders.tailSet(ASCII_LIMIT));
        beyondAscii = new byte[starts.length << probedSets.length];
        for (int i = 0; i < beyondAscii.length; i++) {
            beyondAscii[i] = classify(starts[i >> probedSets.length], i & ((1 << probedSets.length) - 1));
        }
    }

    static Alphabet of(List<CodePointSet> sets) {
        return new Alphabet(sets);
    }

    private SortedSet<Integer> borders() {
        SortedSet<Integer> borders = new TreeSet<>();
        for (CodePointSet set : sets) {
            if (set instanceof ExplicitSet explicit) {
                explicit.addBordersTo(borders);
            } else if (set instanceof ProbedSet one) {
                probed.add(one);
            }
        }
        borders.add(ASCII_LIMIT);
        return borders;
    }

    private static int[] toArray(Collection<Integer> numbers) {
        int[] array = new int[numbers.size()];
        int size = 0;
        for (int number : numbers) {
            array[size++] = number;
        }
        return array;
    }

    /** The class of the code point, taking its membership of the probed sets from the bits unless they are negative. */
    private byte classify(int codePoint, int probedBits) {
        int[] containing = new int[sets.size()];
        int bits = probedBits;
        for (int i = 0; i < containing.length; i++) {
            boolean fromBits = probedBits >= 0 && sets.get(i) instanceof ProbedSet;
            containing[i] = fromBits ? bits & 1 : sets.get(i).contains(codePoint) ? 1 : 0;
            bits = fromBits ? bits >> 1 : bits;
        }
        Integer known = numbers.putIfAbsent(new IntKey(containing), members.size());
        if (known != null) {
            return known.byteValue();
        }
        members.add(containing);
        if (members.size() > MAX_CLASSES) {
            throw new UnsupportedExpression("many different characters");
        }
        return (byte) (members.size() - 1);
    }

    int size() {
        return members.size();
    }

    /** Whether the code points of the class are in the set with the index. */
    boolean isIn(int characterClass, int set) {
        return members.get(characterClass)[set] != 0;
    }

    /** The classes of the ASCII characters. */
    byte[] ascii() {
        return ascii;
    }

    /** The class of a code point. */
    int classOf(int codePoint) {
        return codePoint < ASCII_LIMIT ? ascii[codePoint] : classBeyondAscii(codePoint);
    }

    private int classBeyondAscii(int codePoint) {
        int index = 0;
        if (starts.length > 1) {
            int found = Arrays.binarySearch(starts, codePoint);
            index = found >= 0 ? found : -found - 2;
        }
        int bits = 0;
        for (int i = 0; i < probedSets.length; i++) {
            bits |= probedSets[i].contains(codePoint) ? 1 << i : 0;
        }
        return beyondAscii[(index << probedSets.length) | bits];
    }
}
