package dev.verity.internal.codec;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks through input that is kept as it is: it has an end, and is not nested too deep. */
final class PlainData {
    private PlainData() {}

    /** The input, or {@link Binding#FAILED} with a problem. */
    static @Nullable Object checked(@Nullable Object input, Binding binding) {
        if (!(input instanceof Map<?, ?>) && !(input instanceof Collection<?>)) {
            return input;
        }
        if (!binding.enter(input)) {
            return Binding.FAILED;
        }
        boolean isFine = input instanceof Map<?, ?> map ? isFine(map, binding) : isFine((Collection<?>) input, binding);
        binding.leave();
        return isFine ? input : Binding.FAILED;
    }

    private static boolean isFine(Map<?, ?> map, Binding binding) {
        int before = binding.count();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            int done = binding.count();
            if (checked(entry.getValue(), binding) == Binding.FAILED) {
                binding.locate(done, String.valueOf(entry.getKey()));
            }
        }
        return binding.count() == before;
    }

    private static boolean isFine(Collection<?> collection, Binding binding) {
        int before = binding.count();
        int index = 0;
        for (Object each : collection) {
            int done = binding.count();
            if (checked(each, binding) == Binding.FAILED) {
                binding.locate(done, index);
            }
            index++;
        }
        return binding.count() == before;
    }
}
