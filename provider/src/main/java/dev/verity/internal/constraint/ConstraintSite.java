package dev.verity.internal.constraint;

import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/**
 * Where a constraint is put, as far as it matters to what the constraint validates.
 *
 * @param where the place in words, as {@code Order#total}
 * @param kind the kind of place
 * @param executable the method or constructor that an EXECUTABLE or CROSS_PARAMETER constraint is put on, else null
 */
public record ConstraintSite(
        String where, Kind kind, @Nullable Executable executable) {
    /** The kind of place. */
    public enum Kind {
        TYPE,
        /** A field, a parameter or a container element. */
        VALUE,
        /** A method (getters included) or constructor: return value or parameters, as the rules of the specification decide. */
        EXECUTABLE,
        /** Said to be a return value by the source (XML, fluent). */
        RETURN_VALUE,
        /** Said to be cross-parameter by the source (XML, fluent). */
        CROSS_PARAMETER
    }
}
