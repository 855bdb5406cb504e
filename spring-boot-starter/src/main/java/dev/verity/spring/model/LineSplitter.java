package dev.verity.spring.model;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.buffer.DataBufferLimitException;

/** Cuts bytes into lines as they come, and passes over blank ones. Not thread-safe. */
final class LineSplitter {
    private final int longest;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private long number = 1;
    private long index;
    private long offset;

    /**
     * Begins.
     *
     * @param longest how many bytes a line may have, or -1
     */
    LineSplitter(int longest) {
        this.longest = longest;
    }

    /**
     * The lines that more bytes complete.
     *
     * @throws DataBufferLimitException if a line is too long
     */
    List<Line> feed(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                append(bytes, from, i - from);
                end(lines);
                from = i + 1;
            }
        }
        append(bytes, from, bytes.length - from);
        return lines;
    }

    /** The line that ends without a newline, if there is one. */
    List<Line> end() {
        List<Line> lines = new ArrayList<>();
        end(lines);
        return lines;
    }

    private void append(byte[] bytes, int from, int count) {
        if (longest >= 0 && begun.size() + (long) count > longest) {
            throw new DataBufferLimitException(
                    "Line " + number + " is longer than " + longest + " bytes, the limit of the codecs");
        }
        begun.write(bytes, from, count);
    }

    private void end(List<Line> lines) {
        byte[] bytes = begun.toByteArray();
        begun.reset();
        if (!isBlank(bytes)) {
            lines.add(new Line(number, index++, offset, bytes));
        }
        number++;
        offset += bytes.length + 1L;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte next : bytes) {
            if (next != ' ' && next != '\t' && next != '\r') {
                return false;
            }
        }
        return true;
    }
}
