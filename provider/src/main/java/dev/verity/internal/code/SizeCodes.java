package dev.verity.internal.code;

import dev.verity.internal.constraint.ElementCount;
import org.jspecify.annotations.Nullable;

/** Codes of text, collections, maps and arrays that are too short or too long, which the value tells. */
final class SizeCodes {
    private SizeCodes() {}

    /** The code, or null for a value of a type without a size, which an application's own validator refused. */
    static @Nullable Code find(@Nullable Object value, int min, int max) {
        int size = value == null ? ElementCount.NONE : ElementCount.of(value);
        if (size == ElementCount.NONE) {
            return null;
        }
        return value instanceof CharSequence ? ofText(size, min, max) : ofElements(size, min, max);
    }

    /** As {@link #find}, for a size in code points. */
    static @Nullable Code ofCodePoints(@Nullable Object value, int min, int max) {
        return value instanceof CharSequence text
                ? ofText(Character.codePointCount(text, 0, text.length()), min, max)
                : null;
    }

    private static Code ofText(int size, int min, int max) {
        return size < min
                ? Code.of("string_too_short", "min_length", min)
                : Code.of("string_too_long", "max_length", max);
    }

    private static Code ofElements(int size, int min, int max) {
        return size < min
                ? Code.of("too_short", "min_length", min, "actual_length", size)
                : Code.of("too_long", "max_length", max, "actual_length", size);
    }
}
