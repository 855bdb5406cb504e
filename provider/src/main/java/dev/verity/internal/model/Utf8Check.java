package dev.verity.internal.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes that are not UTF-8 as RFC 3629 has it, in one input that may come in pieces. The parser alone would accept longer
 * forms than a character needs, in which filters miss what they look for, and characters beyond the last one. Not thread-safe.
 */
final class Utf8Check {
    private static final long SIGNS = 0x8080808080808080L;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** How many bytes of a character are still to come, and what the next of them may be. */
    private int missing;

    private int lowest;
    private int highest;

    /** The index of the first byte of a whole input that is wrong, or -1. */
    static int firstError(byte[] bytes, int from, int to) {
        int other = afterAscii(bytes, from, to);
        return other == to ? -1 : new Utf8Check().next(bytes, other, to);
    }

    /** True when a parser will take an input for UTF-16 or UTF-32: by its mark, or by zeros among the first four bytes. */
    static boolean isWide(byte[] bytes, int from, int to) {
        if (from == to) {
            return false;
        }
        boolean isWide = bytes[from] == (byte) 0xFE || bytes[from] == (byte) 0xFF;
        for (int i = from; i < Math.min(from + 4, to); i++) {
            isWide |= bytes[i] == 0;
        }
        return isWide;
    }

    /** The index of the first byte of the next piece that is wrong, or -1. */
    int next(byte[] bytes, int from, int to) {
        int i = missing > 0 ? from : afterAscii(bytes, from, to);
        while (i < to) {
            int each = bytes[i] & 0xFF;
            if (missing > 0 ? !continues(each) : !begins(each)) {
                return i;
            }
            i++;
            if (missing == 0) {
                i = afterAscii(bytes, i, to);
            }
        }
        return -1;
    }

    private boolean continues(int each) {
        missing--;
        boolean isRight = each >= lowest && each <= highest;
        lowest = 0x80;
        highest = 0xBF;
        return isRight;
    }

    /** What follows some first bytes is narrower than it may be elsewhere: table 3-7 of the Unicode standard. */
    private boolean begins(int each) {
        missing = each < 0x80 ? 0 : each < 0xE0 ? 1 : each < 0xF0 ? 2 : 3;
        lowest = each == 0xE0 ? 0xA0 : each == 0xF0 ? 0x90 : 0x80;
        highest = each == 0xED ? 0x9F : each == 0xF4 ? 0x8F : 0xBF;
        return each < 0x80 || (each >= 0xC2 && each <= 0xF4);
    }

    private static int afterAscii(byte[] bytes, int from, int to) {
        int i = from;
        while (i <= to - 8 && ((long) WORDS.get(bytes, i) & SIGNS) == 0) {
            i += 8;
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i;
    }
}
