package dev.verity.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not shown: not by {@code toString}, not in errors, not in JSON. Immutable.
 *
 * <p>Constraints on a {@code Secret<T>} are for the value inside.
 */
public final class Secret<T> {
    /** What is shown instead. */
    public static final String STARS = "**********";

    private final T value;

    private Secret(T value) {
        this.value = value;
    }

    /** Hides a value. */
    public static <T> Secret<T> of(T value) {
        return new Secret<>(Objects.requireNonNull(value, "value"));
    }

    /** The value. */
    public T reveal() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret<?> secret && value.equals(secret.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return STARS;
    }
}
