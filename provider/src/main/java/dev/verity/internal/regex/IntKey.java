package dev.verity.internal.regex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row of numbers as a key of a map. */
final class IntKey {
    private final int[] numbers;
    private final int hash;

    /** Takes the array over. */
    IntKey(int[] numbers) {
        this.numbers = numbers;
        hash = Arrays.hashCode(numbers);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntKey key && Arrays.equals(numbers, key.numbers);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
