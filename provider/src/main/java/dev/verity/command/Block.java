package dev.verity.command;

import org.jspecify.annotations.Nullable;

/**
 * Some rows of the input, each on a line of its own. Belongs to one thread at a time.
 *
 * @param bytes the rows
 * @param length how many of the bytes are rows
 * @param end how many bytes of the input come before what follows the block
 * @param lines the line of the input that each row begins on, or null if these are the lines of the input one by one
 * @param broken why no row follows though the input goes on, or null
 */
@SuppressWarnings("ArrayRecordComponent") // blocks are not compared
record Block(
        byte[] bytes,
        int length,
        long end,
        long @Nullable [] lines,
        @Nullable Breakage broken) {
    /** How many bytes a block has, unless it has a larger row. */
    static final int SIZE = 1 << 18;

    /** What ends an array before its end. */
    record Breakage(String type, String message, long line) {}

    /** Cuts an input into blocks. */
    interface Cutter {
        /** The next block, or null at the end. */
        @Nullable
        Block next() throws java.io.IOException;
    }
}
