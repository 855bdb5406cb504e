package dev.verity.internal.model;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Finds the lines of a stream in one buffer, which is used again and again. Not thread-safe. */
final class LineReader implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final long NEWLINES = 0x0a0a0a0a0a0a0a0aL;
    private static final long ONES = 0x0101010101010101L;
    private static final long SIGNS = 0x8080808080808080L;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[BUFFER];
    /** How many bytes of the stream come before the buffer. */
    private long before;
    /** The bytes from the first to the second are read and not used yet. */
    private int position;

    private int limit;

    private long number;
    private int start;
    private int end;
    private long offset;
    private boolean isTooLong;

    LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line that is not blank; false if there is none. */
    boolean next() throws IOException {
        while (nextLine()) {
            if (isTooLong || !isBlank(start)) {
                return true;
            }
        }
        return false;
    }

    /** The bytes that the line is in, until the next one is read. */
    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    /** How many bytes of the stream come before the line. */
    long offset() {
        return offset;
    }

    /** True when the line is longer than lines may be; its bytes are gone. */
    boolean isTooLong() {
        return isTooLong;
    }

    /** How many bytes there are from the line's first one to the end of the last line that the buffer has whole. */
    int wholeLines() {
        int last = limit - 1;
        while (last > end && buffer[last] != '\n') {
            last--;
        }
        return last < end ? end - start : last + 1 - start;
    }

    /** True when the line goes on to an offset in the stream, and has nothing but blanks from there on. */
    boolean isBlankFrom(long offsetInside) {
        long from = offsetInside - before;
        return from <= end && isBlank((int) from);
    }

    private boolean nextLine() throws IOException {
        start = position;
        isTooLong = false;
        int found = newline(start);
        while (found < 0) {
            if (limit - start > longest + 1L) {
                return skip();
            }
            int scanned = limit - start;
            if (!fill()) {
                return last();
            }
            found = newline(start + scanned);
        }
        position = found + 1;
        return ended(found);
    }

    private boolean last() {
        position = limit;
        if (start == limit) {
            return false;
        }
        return ended(limit);
    }

    private boolean ended(int newline) {
        number++;
        end = newline > start && newline < limit && buffer[newline - 1] == '\r' ? newline - 1 : newline;
        if (number == 1 && startsWithMark()) {
            start += 3;
        }
        offset = before + start;
        isTooLong = end - start > longest;
        return true;
    }

    private boolean startsWithMark() {
        return end - start >= 3
                && buffer[start] == (byte) 0xEF
                && buffer[start + 1] == (byte) 0xBB
                && buffer[start + 2] == (byte) 0xBF;
    }

    /** Passes over a line without keeping it. */
    private boolean skip() throws IOException {
        number++;
        offset = before + start;
        isTooLong = true;
        int found;
        do {
            before += limit;
            limit = 0;
            position = 0;
            start = 0;
            end = 0;
            if (!fill()) {
                return true;
            }
            found = newline(0);
        } while (found < 0);
        position = found + 1;
        return true;
    }

    /** Reads on behind what the line has so far, which moves to the front; false at the end. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            before += start;
            limit -= start;
            start = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(Integer.MAX_VALUE - 8, buffer.length * 2L));
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        if (count == 0) {
            throw new IOException(in.getClass().getName() + " read no byte where it should have waited for one");
        }
        limit += Math.max(0, count);
        return count > 0;
    }

    private boolean isBlank(int from) {
        for (int i = from; i < end; i++) {
            byte next = buffer[i];
            if (next != ' ' && next != '\t' && next != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Where the next newline is, or -1. Looks at eight bytes at once: a byte that was a newline turns zero, and a zero's sign is set. */
    private int newline(int from) {
        byte[] bytes = buffer;
        int to = limit;
        int i = from;
        for (; i <= to - 8; i += 8) {
            long word = (long) WORDS.get(bytes, i) ^ NEWLINES;
            long hit = (word - ONES) & ~word & SIGNS;
            if (hit != 0) {
                return i + (Long.numberOfTrailingZeros(hit) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
