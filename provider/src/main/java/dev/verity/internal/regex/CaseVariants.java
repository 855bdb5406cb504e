package dev.verity.internal.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The code points that are equal but for their case, as java.util.regex compares them under UNICODE_CASE. */
final class CaseVariants {
    /** Beyond these two planes no character has a case. */
    static final int CASED_LIMIT = 0x20000;

    private CaseVariants() {}

    static int fold(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }

    /**
     * What a literal matches.
     *
     * @throws UnsupportedExpression if that would depend on whether the literal stands alone or in a row of literals
     */
    static ExplicitSet of(int literal) {
        int folded = fold(literal);
        TreeSet<Integer> variants = new TreeSet<>(folded < 0x80 ? ofAscii(folded) : Table.of(folded));
        variants.add(folded);
        boolean cased = Character.toUpperCase(literal) != folded;
        if (!cased && (variants.size() > 1 || folded != literal)) {
            throw new UnsupportedExpression("a literal with irregular case");
        }
        return ExplicitSet.of(variants);
    }

    /** The variants of a character of ASCII, few of which are beyond ASCII: so the table is not needed for them. */
    private static List<Integer> ofAscii(int folded) {
        if (folded < 'a' || folded > 'z') {
            return List.of();
        }
        int upper = folded - ('a' - 'A');
        return switch (folded) {
            case 'i' -> List.of(upper, 0x130, 0x131);
            case 'k' -> List.of(upper, 0x212a);
            case 's' -> List.of(upper, 0x17f);
            default -> List.of(upper);
        };
    }

    /** All code points that fold to another, by the other. */
    private static final class Table {
        private static final Map<Integer, List<Integer>> BY_FOLDED = read();

        static List<Integer> of(int folded) {
            return BY_FOLDED.getOrDefault(folded, List.of());
        }

        private static Map<Integer, List<Integer>> read() {
            Map<Integer, List<Integer>> variants = new HashMap<>();
            for (int c = 0; c < CASED_LIMIT; c++) {
                int folded = fold(c);
                if (folded != c) {
                    variants.computeIfAbsent(folded, key -> new ArrayList<>()).add(c);
                }
            }
            return variants;
        }
    }
}
