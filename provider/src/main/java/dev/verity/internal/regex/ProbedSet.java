package dev.verity.internal.regex;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A set of code points that only java.util.regex knows, such as that of a Unicode property.
 *
 * <p>It is asked once for each code point of a page, when a text first has one of them. A page is never changed once it is
 * visible; threads that race for it compute the same.
 */
final class ProbedSet implements CodePointSet {
    private static final int PAGE_BITS = 9;
    private static final int PAGE_SIZE = 1 << PAGE_BITS;
    private static final int SHARED_LIMIT = 256;
    private static final Map<String, ProbedSet> SHARED = new ConcurrentHashMap<>();

    private final String expression;
    private final int flags;
    private final AtomicReferenceArray<long[]> pages = new AtomicReferenceArray<>(ExplicitSet.LIMIT >> PAGE_BITS);

    private ProbedSet(String expression, int flags) {
        this.expression = expression;
        this.flags = flags;
    }

    /** The code points that the expression matches; equal expressions share their pages. */
    static ProbedSet of(String expression, int flags) {
        String key = flags + " " + expression;
        ProbedSet known = SHARED.get(key);
        if (known == null) {
            known = new ProbedSet(expression, flags);
            ProbedSet other = SHARED.size() < SHARED_LIMIT ? SHARED.putIfAbsent(key, known) : null;
            known = other == null ? known : other;
        }
        return known;
    }

    @Override
    public boolean contains(int codePoint) {
        long[] page = pages.get(codePoint >> PAGE_BITS);
        if (page == null) {
            page = read(codePoint >> PAGE_BITS);
        }
        return (page[(codePoint & (PAGE_SIZE - 1)) >> 6] >>> codePoint & 1) != 0;
    }

    private long[] read(int index) {
        SingleCharacter probe = SingleCharacter.of(expression, flags);
        long[] page = new long[PAGE_SIZE / Long.SIZE];
        int first = index << PAGE_BITS;
        for (int i = 0; i < PAGE_SIZE; i++) {
            if (probe.test(first + i)) {
                page[i >> 6] |= 1L << i;
            }
        }
        pages.set(index, page);
        return page;
    }
}
