package dev.verity.command;

import dev.verity.model.ModelType;
import dev.verity.model.Result;
import jakarta.validation.ValidationException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows of a block.
 *
 * @param rows how many there are
 * @param lines how many lines of the input they are, if these are the lines of the block
 * @param failure what code of the application threw, or null; the rows that follow were not read then
 */
record BlockReport(
        Block block,
        long rows,
        long lines,
        List<BadRow> bad,
        @Nullable Throwable failure) {
    static BlockReport of(Block block, int longest, ModelType<?> type) {
        List<BadRow> bad = new ArrayList<>();
        long rows = 0;
        Throwable failure = null;
        try (var results = type.ndjson(new ByteArrayInputStream(block.bytes(), 0, block.length()))) {
            Iterator<? extends Result<?>> iterator = results.iterator();
            while (iterator.hasNext()) {
                Result<?> result = iterator.next();
                if (!result.isValid()) {
                    bad.add(badRow(block, longest, result, rows));
                }
                rows++;
            }
        } catch (ValidationException e) { // names the row of the block
            failure = e.getCause() == null ? e : e.getCause();
        }
        return new BlockReport(block, rows, countLines(block), bad, failure);
    }

    /** The report of a single document. */
    static BlockReport ofDocument(byte[] bytes, ModelType<?> type) {
        Block block = new Block(bytes, bytes.length, bytes.length, null, null);
        try {
            Result<?> result = type.checkJson(bytes);
            if (result.isValid()) {
                return new BlockReport(block, 1, 1, List.of(), null);
            }
            ArrayCutter.joinLines(bytes, 0, bytes.length);
            return new BlockReport(block, 1, 1, List.of(new BadRow(0, 1, 0, bytes.length, result.errors())), null);
        } catch (RuntimeException e) {
            return new BlockReport(block, 0, 1, List.of(), e);
        }
    }

    /** Of a line that is too long, no more than the beginning may be left. */
    private static BadRow badRow(Block block, int longest, Result<?> result, long row) {
        long[] lines = block.lines();
        int from = (int) result.offset();
        int to = endOfLine(block, from);
        return new BadRow(
                row,
                lines == null ? result.line() : lines[(int) row],
                from,
                to - from > longest ? from : to,
                result.errors());
    }

    private static int endOfLine(Block block, int from) {
        int to = from;
        while (to < block.length() && block.bytes()[to] != '\n') {
            to++;
        }
        return to > from && block.bytes()[to - 1] == '\r' ? to - 1 : to;
    }

    private static long countLines(Block block) {
        long count = 0;
        for (int i = 0; i < block.length(); i++) {
            count += block.bytes()[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
