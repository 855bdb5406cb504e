package dev.verity.internal.regex;

/** Runs a table: one look-up for the character's class and one for the state that follows. */
final class TableMachine implements Machine {
    private final Alphabet alphabet;
    private final byte[] ascii;
    private final char[] table;
    private final int classes;
    private final int start;
    private final int firstAccepting;

    private TableMachine(Alphabet alphabet, char[] table, int classes, int start, int firstAccepting) {
        this.alphabet = alphabet;
        this.table = table;
        this.classes = classes;
        this.start = start;
        this.firstAccepting = firstAccepting;
        ascii = alphabet.ascii();
    }

    /** Numbers the states by the offsets of their rows: the dead one, the others, those that accept. */
    static TableMachine of(Transitions transitions, Alphabet alphabet) {
        int classes = transitions.classes();
        int[] offsets = new int[transitions.states()];
        int rejecting = number(transitions, false, 0, offsets);
        number(transitions, true, rejecting, offsets);
        char[] table = new char[offsets.length * classes];
        for (int state = 0; state < offsets.length; state++) {
            for (int c = 0; c < classes; c++) {
                table[offsets[state] + c] = (char) offsets[transitions.next(state, c)];
            }
        }
        return new TableMachine(alphabet, table, classes, offsets[transitions.start()], rejecting * classes);
    }

    private static int number(Transitions transitions, boolean accepting, int first, int[] offsets) {
        int next = first;
        for (int state = 0; state < offsets.length; state++) {
            if (transitions.isAccepting(state) == accepting) {
                offsets[state] = next++ * transitions.classes();
            }
        }
        return next;
    }

    @Override
    public boolean matches(String text) {
        int length = text.length();
        byte[] classOf = ascii;
        char[] next = table;
        int state = start;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= Alphabet.ASCII_LIMIT) {
                return matchesFrom(i, state, text);
            }
            state = next[state + classOf[c]];
            if (state == Transitions.DEAD) {
                return false;
            }
        }
        return state >= firstAccepting;
    }

    @Override
    public boolean matches(CharSequence text) {
        return matchesFrom(0, start, text);
    }

    private boolean matchesFrom(int index, int reached, CharSequence text) {
        int length = text.length();
        int state = reached;
        int i = index;
        while (i < length) {
            int codePoint = CodePoints.at(text, i, length);
            state = table[state + alphabet.classOf(codePoint)];
            if (state == Transitions.DEAD) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return state >= firstAccepting;
    }

    LinearPattern.Tables tables() {
        return new LinearPattern.Tables(ascii.clone(), table.clone(), classes, start, firstAccepting);
    }
}
