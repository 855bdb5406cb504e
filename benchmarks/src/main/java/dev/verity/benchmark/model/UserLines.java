package dev.verity.benchmark.model;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Lines of JSON that are made while they are read: blocks of a thousand users, the last of which is too old. */
public final class UserLines extends InputStream {
    private static final int BLOCK = 1000;
    private static final byte[] LINES = block();

    private long blocksLeft;
    private int position = LINES.length;

    /** The stream of so many thousands of lines. */
    public UserLines(long thousands) {
        blocksLeft = thousands;
    }

    private static byte[] block() {
        StringBuilder lines = new StringBuilder();
        for (int index = 0; index < BLOCK - 1; index++) {
            lines.append(UserRows.json(index)).append('\n');
        }
        lines.append("{\"id\":1,\"name\":\"Methuselah\",\"age\":969,\"email\":\"methuselah@example.com\"}\n");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (position == LINES.length) {
            if (blocksLeft == 0) {
                return -1;
            }
            blocksLeft--;
            position = 0;
        }
        int count = Math.min(length, LINES.length - position);
        System.arraycopy(LINES, position, target, offset, count);
        position += count;
        return count;
    }
}
