package dev.verity.internal.path;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Access to map keys, whose methods are the user's and may throw: a path can be compared and printed all the same.
 */
final class GuardedKey {

    private GuardedKey() {}

    static boolean equal(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return isSame(one, other) || isEqual(one, other);
    }

    static int hash(@Nullable Object key) {
        if (key == null) {
            return 0;
        }
        try {
            return key.hashCode();
        } catch (RuntimeException e) {
            return 0;
        }
    }

    static String text(Object key) {
        try {
            return String.valueOf(key);
        } catch (RuntimeException e) {
            return key.getClass().getName();
        }
    }

    /** The key itself if it can be serialized with all it refers to, otherwise its text. */
    static Serializable serializable(Object key) {
        if (isPlain(key) || (key instanceof Serializable && canBeWritten(key))) {
            return (Serializable) key;
        }
        return text(key);
    }

    private static boolean isPlain(Object key) {
        return key instanceof String
                || key instanceof Enum<?>
                || key instanceof Integer
                || key instanceof Long
                || key instanceof Boolean
                || key instanceof Character;
    }

    private static boolean canBeWritten(Object key) {
        try (ObjectOutputStream trial = new ObjectOutputStream(OutputStream.nullOutputStream())) {
            trial.writeObject(key);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    @SuppressWarnings("ReferenceEquality") // a key is itself, even if its equals denies it or throws
    private static boolean isSame(Object one, Object other) {
        return one == other;
    }

    private static boolean isEqual(Object one, Object other) {
        try {
            return one.equals(other);
        } catch (RuntimeException e) {
            return false;
        }
    }
}
