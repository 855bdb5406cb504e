package dev.verity.internal.regex;

/** A position that an expression asks for without consuming text. */
enum Anchor {
    /** The start of the text. */
    TEXT_START(1),
    /** The start of a line; never the end of the text, not even of the empty one. */
    LINE_START(1 << 1),
    LINE_START_UNIX(1 << 2),
    /** The end of the text. */
    TEXT_END(1 << 3),
    /** The end of the text, or before a line terminator. */
    LINE_END(1 << 4),
    LINE_END_UNIX(1 << 5);

    /** Sets of anchors, a bit each. */
    static final int STARTS = TEXT_START.bit | LINE_START.bit | LINE_START_UNIX.bit;

    static final int ENDS = TEXT_END.bit | LINE_END.bit | LINE_END_UNIX.bit;

    private final int bit;

    Anchor(int bit) {
        this.bit = bit;
    }

    boolean isIn(int anchors) {
        return (anchors & bit) != 0;
    }

    int bit() {
        return bit;
    }

    boolean isStart() {
        return isIn(STARTS);
    }

    boolean isLineStart() {
        return this == LINE_START || this == LINE_START_UNIX;
    }

    /** The characters beside which the anchor may hold in the middle of a text. */
    ExplicitSet lineTerminators() {
        if (this == TEXT_START || this == TEXT_END) {
            return ExplicitSet.EMPTY;
        }
        boolean unixLines = this == LINE_START_UNIX || this == LINE_END_UNIX;
        return unixLines ? PredefinedSets.LINE_FEED : PredefinedSets.LINE_TERMINATORS;
    }
}
