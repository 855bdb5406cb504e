package dev.verity.internal.model;

import dev.verity.model.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * Reads arrays in memory; large ones in pieces, each put between brackets and read as an array by one of several threads. If
 * a piece is broken, or code of the application throws, the array is read again as a whole: that tells where.
 */
final class LargeArray<T> {
    /** How many bytes are read in about the time that it takes to wake another thread, some times over. */
    private static final int LARGE = 1 << 18;

    private static final int PIECE = 1 << 16;

    private final RowReading<T> reading;
    private final byte[] json;
    private final List<ArrayRows.Place> pieces;
    private final int end;
    private final List<List<Result<T>>> rows;
    private volatile boolean isBroken;

    private LargeArray(RowReading<T> reading, byte[] json, List<ArrayRows.Place> pieces, int end) {
        this.reading = reading;
        this.json = json;
        this.pieces = pieces;
        this.end = end;
        this.rows = new ArrayList<>(Collections.nCopies(pieces.size(), List.of()));
    }

    static <T> List<Result<T>> rows(RowReading<T> reading, byte[] json) {
        int threads = Runtime.getRuntime().availableProcessors();
        List<Result<T>> shared = json.length < LARGE || threads == 1 ? null : shared(reading, json, threads);
        return shared == null
                ? ArrayRows.all(reading, () -> reading.options().json().createParser(json))
                : shared;
    }

    private static <T> @Nullable List<Result<T>> shared(RowReading<T> reading, byte[] json, int threads) {
        if (Utf8Check.isWide(json, 0, json.length)) {
            return null;
        }
        ArrayScan scan = new ArrayScan(json, PIECE);
        List<ArrayRows.Place> pieces = scan.pieces();
        if (pieces == null) {
            return null;
        }
        LargeArray<T> array = new LargeArray<>(reading, json, pieces, scan.end());
        SharedChunks.run(pieces.size(), array::read, ForkJoinPool.commonPool(), threads);
        return array.isBroken ? null : array.all();
    }

    private void read(int piece) {
        if (isBroken) {
            return;
        }
        int from = (int) pieces.get(piece).bytes();
        int to = piece + 1 < pieces.size() ? (int) pieces.get(piece + 1).bytes() - 1 : end;
        byte[] array = new byte[to - from + 2];
        array[0] = '[';
        System.arraycopy(json, from, array, 1, to - from);
        array[array.length - 1] = ']';
        try (ArrayRows<T> source = source(array, pieces.get(piece))) {
            List<Result<T>> read = new ArrayList<>();
            Result<T> row;
            while ((row = source.next()) != null) {
                read.add(row);
            }
            rows.set(piece, read);
            isBroken |= source.isBroken() || read.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            isBroken = true;
        }
    }

    private ArrayRows<T> source(byte[] array, ArrayRows.Place before) {
        return new ArrayRows<>(
                reading,
                () -> reading.options().json().createParser(array),
                new ArrayRows.Place(before.rows(), before.lines(), before.bytes() - 1));
    }

    private List<Result<T>> all() {
        int count = 0;
        for (List<Result<T>> piece : rows) {
            count += piece.size();
        }
        List<Result<T>> all = new ArrayList<>(count);
        rows.forEach(all::addAll);
        return Collections.unmodifiableList(all);
    }
}
