package dev.verity.benchmark.model.user;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream into its lines, each a part of a buffer that grows to the longest line. Empty lines are left out. */
final class JsonLines {
    private static final int INITIAL_SIZE = 1 << 16;

    private final InputStream input;
    private byte[] buffer = new byte[INITIAL_SIZE];
    private int offset;
    private int length;
    private int next;
    private int end;
    private boolean exhausted;

    JsonLines(InputStream input) {
        this.input = input;
    }

    byte[] bytes() {
        return buffer;
    }

    int offset() {
        return offset;
    }

    int length() {
        return length;
    }

    /** Goes to the next line, if there is one. */
    boolean next() throws IOException {
        do {
            int lineEnd = findLineEnd();
            if (lineEnd < 0) {
                return false;
            }
            offset = next;
            length = lineEnd - next;
            next = Math.min(lineEnd + 1, end);
            if (length > 0 && buffer[lineEnd - 1] == '\r') {
                length--;
            }
        } while (length == 0);
        return true;
    }

    private int findLineEnd() throws IOException {
        int at = next;
        while (true) {
            while (at < end) {
                if (buffer[at] == '\n') {
                    return at;
                }
                at++;
            }
            if (exhausted) {
                return next < end ? end : -1;
            }
            at -= fill();
        }
    }

    /** Reads more behind what is left, which it moves to the front; gives by how far. */
    private int fill() throws IOException {
        int moved = next;
        System.arraycopy(buffer, next, buffer, 0, end - next);
        end -= moved;
        next = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = input.read(buffer, end, buffer.length - end);
        if (read < 0) {
            exhausted = true;
        } else {
            end += read;
        }
        return moved;
    }
}
