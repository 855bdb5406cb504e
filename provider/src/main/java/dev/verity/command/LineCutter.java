package dev.verity.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts NDJSON into blocks of whole lines. Of a line that is too long, no more is kept than it takes to see that. */
final class LineCutter implements Block.Cutter {
    private final InputStream in;
    private final int longest;
    private byte[] rest = {};
    private long end;
    private boolean isEnded;

    LineCutter(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    @Override
    public @Nullable Block next() throws IOException {
        if (isEnded) {
            return null;
        }
        byte[] bytes = Arrays.copyOf(rest, Math.max(Block.SIZE, rest.length * 2));
        int length = rest.length;
        while (true) {
            int count = in.readNBytes(bytes, length, bytes.length - length);
            int line = afterLastLine(bytes, length + count);
            length += count;
            if (length < bytes.length) {
                isEnded = true;
                return length == 0 ? null : block(bytes, length, length);
            }
            if (line > 0) {
                return block(bytes, line, length);
            }
            if (length > longest + 2) {
                return cut(bytes, longest + 2);
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(longest + 3L, length * 2L));
        }
    }

    private Block block(byte[] bytes, int rows, int length) {
        rest = Arrays.copyOfRange(bytes, rows, length);
        end += rows;
        return new Block(bytes, rows, end, null, null);
    }

    /** Passes over the rest of a line. */
    private Block cut(byte[] bytes, int kept) throws IOException {
        end += bytes.length;
        rest = new byte[0];
        byte[] passed = new byte[Block.SIZE];
        while (true) {
            int count = in.readNBytes(passed, 0, passed.length);
            int line = 0;
            while (line < count && passed[line] != '\n') {
                line++;
            }
            end += Math.min(count, line + 1);
            if (line < count) {
                rest = Arrays.copyOfRange(passed, line + 1, count);
                break;
            }
            if (count < passed.length) {
                isEnded = true;
                break;
            }
        }
        bytes[kept - 1] = '\n';
        return new Block(bytes, kept, end, null, null);
    }

    private static int afterLastLine(byte[] bytes, int to) {
        for (int i = to - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }
}
