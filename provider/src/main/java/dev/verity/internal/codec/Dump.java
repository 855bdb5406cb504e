package dev.verity.internal.codec;

import dev.verity.model.DumpOptions;
import org.jspecify.annotations.Nullable;

/** The state of one dump: how deep it is, and what is selected there. Not thread-safe. */
public final class Dump {
    /** How deep what is dumped may be nested. */
    static final int DEEPEST = 1000;

    private final DumpOptions options;
    private final boolean plain;
    private Selection selection;
    private int depth;

    public Dump(DumpOptions options) {
        this.options = options;
        this.selection = Selection.of(options);
        this.plain = options.equals(DumpOptions.ALL) || options.equals(DumpOptions.ALL.indented());
    }

    DumpOptions options() {
        return options;
    }

    /** True when all fields are dumped under their keys. */
    boolean isPlain() {
        return plain;
    }

    /** What is selected of the object in hand. */
    Selection selection() {
        return selection;
    }

    /** Goes on with a part of the selection; gives the one before, to go back to. */
    Selection select(Selection part) {
        Selection before = selection;
        selection = part;
        return before;
    }

    static IllegalStateException tooDeep(int levels) {
        return new IllegalStateException("What is dumped is nested deeper than " + levels
                + " levels, or contains itself. Leave out what leads back by DumpOptions or a transient field.");
    }

    int depth() {
        return depth;
    }

    /** Enters an object or container. */
    void enter() {
        if (depth++ == DEEPEST) {
            throw tooDeep(DEEPEST);
        }
    }

    /** Leaves what was entered last. */
    void leave() {
        depth--;
    }

    /** True when a value that the options leave out for being null is null. */
    boolean skipsNull(@Nullable Object value) {
        return !options.nulls() && (value == null || MaybeCodec.isEmpty(value));
    }
}
