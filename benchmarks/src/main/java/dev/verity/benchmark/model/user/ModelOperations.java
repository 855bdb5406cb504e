package dev.verity.benchmark.model.user;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a contender can do with users: bind and check them, and write them. What a contender refuses ends with a
 * {@link RefusedException}, or is one of the rows.
 *
 * @param <U> the class of users
 */
public abstract class ModelOperations<U> {
    /** A user from a map of its fields. */
    public abstract U fromMap(Map<String, ?> values);

    /** A user from a JSON object. */
    public abstract U parse(byte[] json);

    /** Users from a JSON array: a result for each, in the contender's own form. */
    public abstract List<?> parseArray(byte[] json);

    /** The problems of a map, each of which is made as if it were to be reported. */
    public abstract List<Problem> problems(Map<String, ?> values);

    /** A user, or the problems, from a map. */
    abstract Row<U> row(Map<String, ?> values);

    /** A user, or the problems, from a part of an array of bytes. */
    abstract Row<U> line(byte[] bytes, int offset, int length);

    /** Users from maps: a result for each, in the contender's own form. */
    public List<?> validateMany(List<? extends Map<String, ?>> rows) {
        List<Row<U>> results = new ArrayList<>(rows.size());
        for (Map<String, ?> row : rows) {
            results.add(row(row));
        }
        return results;
    }

    /** Users from maps, by all cores. */
    public List<?> validateManyInParallel(List<? extends Map<String, ?>> rows) {
        return rows.parallelStream().map(this::row).toList();
    }

    /** A result in the form that all have in common. */
    @SuppressWarnings("unchecked")
    public Row<U> common(Object result) {
        return (Row<U>) result;
    }

    /** Counts the users of a stream of lines, each of which is a JSON object. */
    public Tally stream(InputStream input) throws IOException {
        JsonLines lines = new JsonLines(input);
        long good = 0;
        long refused = 0;
        while (lines.next()) {
            if (line(lines.bytes(), lines.offset(), lines.length()).isGood()) {
                good++;
            } else {
                refused++;
            }
        }
        return new Tally(good, refused);
    }

    /** The fields of a user, in their order. */
    public abstract Map<String, @Nullable Object> dict(U user);

    public abstract String json(U user);

    public abstract byte[] jsonBytes(U user);

    /** A field of a user. */
    public abstract @Nullable String name(U user);
}
