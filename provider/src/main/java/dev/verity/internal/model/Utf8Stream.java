package dev.verity.internal.model;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose first byte that is not UTF-8, if there is one, is made one that no parser accepts. UTF-16 and UTF-32 pass. */
final class Utf8Stream extends FilterInputStream {
    private final Utf8Check check = new Utf8Check();
    private final byte[] first = new byte[4];
    private int begun;
    private boolean isPassed;

    Utf8Stream(InputStream in) {
        super(in);
    }

    /** Makes a byte that is wrong one that no parser accepts. ASCII is wrong where a character breaks off, which parsers see. */
    static void spoil(byte[] bytes, int at) {
        if (bytes[at] < 0) {
            bytes[at] = (byte) 0xFF;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = in.read(into, from, length);
        if (count <= 0 || isPassed || isWide(into, from, count)) {
            return count;
        }
        int wrong = check.next(into, from, from + count);
        if (wrong >= 0) {
            isPassed = true;
            spoil(into, wrong);
        }
        return count;
    }

    private boolean isWide(byte[] into, int from, int count) {
        for (int i = 0; i < count && begun < first.length; i++) {
            first[begun++] = into[from + i];
            isPassed |= Utf8Check.isWide(first, 0, begun);
        }
        return isPassed;
    }
}
