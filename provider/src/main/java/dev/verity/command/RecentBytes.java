package dev.verity.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that keeps the bytes that were read last, until they are forgotten. */
final class RecentBytes extends FilterInputStream {
    private final int most;
    private byte[] kept = new byte[Block.SIZE];
    private int count;
    private long before;

    RecentBytes(InputStream in, int most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Reads nothing more when too much is kept. */
    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = isFull() ? -1 : in.read(into, from, length);
        if (read > 0) {
            if (count + read > kept.length) {
                kept = Arrays.copyOf(
                        kept, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(kept.length * 2L, count + read)));
            }
            System.arraycopy(into, from, kept, count, read);
            count += read;
        }
        return read;
    }

    boolean isFull() {
        return count > most;
    }

    /** Copies the bytes from one offset to another. */
    int copy(long from, long to, byte[] into, int at) {
        int length = (int) (to - from);
        System.arraycopy(kept, (int) (from - before), into, at, length);
        return length;
    }

    /** Forgets the bytes before an offset. */
    void forget(long offset) {
        int gone = (int) (offset - before);
        System.arraycopy(kept, gone, kept, 0, count - gone);
        count -= gone;
        before = offset;
    }
}
