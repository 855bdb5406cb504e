package dev.verity.internal.regex;

/** Matches a number of code points out of one set: no state, only a count. */
final class RunMachine implements Machine {
    private final CodePointSet set;
    private final boolean[] ascii = new boolean[Alphabet.ASCII_LIMIT];
    private final int min;
    private final int max;

    RunMachine(CodePointSet set, int min, int max) {
        this.set = set;
        this.min = min;
        this.max = max;
        for (int c = 0; c < ascii.length; c++) {
            ascii[c] = set.contains(c);
        }
    }

    @Override
    public boolean matches(String text) {
        int length = text.length();
        boolean[] members = ascii;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= Alphabet.ASCII_LIMIT) {
                return matchesFrom(i, text);
            }
            if (!members[c]) {
                return false;
            }
        }
        return length >= min && length <= max;
    }

    @Override
    public boolean matches(CharSequence text) {
        return matchesFrom(0, text);
    }

    /** Goes on by code points, after as many ASCII characters as the index says. */
    private boolean matchesFrom(int start, CharSequence text) {
        int length = text.length();
        int count = start;
        int i = start;
        while (i < length) {
            int codePoint = CodePoints.at(text, i, length);
            if (codePoint < Alphabet.ASCII_LIMIT ? !ascii[codePoint] : !set.contains(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
            count++;
        }
        return count >= min && count <= max;
    }
}
