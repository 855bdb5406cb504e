package dev.verity.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of an object is dumped, and how. Immutable; each method gives changed options.
 *
 * @param include the fields to dump, null for all: names, or paths as {@code address.city}; elements of containers have no step of their own
 * @param exclude the fields to leave out
 * @param byAlias true when keys are aliases, false when they are the names of fields
 * @param unset true when fields that the input did not set are dumped
 * @param nulls true when fields that are null or an empty Optional are dumped
 * @param defaults true when fields that equal their default are dumped
 * @param pretty true when JSON is indented
 */
public record DumpOptions(
        @Nullable Set<String> include,
        Set<String> exclude,
        boolean byAlias,
        boolean unset,
        boolean nulls,
        boolean defaults,
        boolean pretty) {
    /** Everything, by alias, on one line. */
    public static final DumpOptions ALL = new DumpOptions(null, Set.of(), true, true, true, true, false);

    public DumpOptions {
        include = include == null ? null : Set.copyOf(include);
        exclude = Set.copyOf(exclude);
    }

    /** Only these fields and what they hold. */
    public DumpOptions including(String... paths) {
        return new DumpOptions(Set.of(paths), exclude, byAlias, unset, nulls, defaults, pretty);
    }

    /** All but these fields. */
    public DumpOptions excluding(String... paths) {
        return new DumpOptions(include, Set.of(paths), byAlias, unset, nulls, defaults, pretty);
    }

    /** Keys that are the names of fields instead of aliases. */
    public DumpOptions byName() {
        return new DumpOptions(include, exclude, false, unset, nulls, defaults, pretty);
    }

    /** Without fields that the input did not set. */
    public DumpOptions withoutUnset() {
        return new DumpOptions(include, exclude, byAlias, false, nulls, defaults, pretty);
    }

    /** Without fields that are null. */
    public DumpOptions withoutNulls() {
        return new DumpOptions(include, exclude, byAlias, unset, false, defaults, pretty);
    }

    /** Without fields that equal their default. */
    public DumpOptions withoutDefaults() {
        return new DumpOptions(include, exclude, byAlias, unset, nulls, false, pretty);
    }

    /** JSON with line breaks and indentation. */
    public DumpOptions indented() {
        return new DumpOptions(include, exclude, byAlias, unset, nulls, defaults, true);
    }
}
