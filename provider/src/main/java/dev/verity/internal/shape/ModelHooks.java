package dev.verity.internal.shape;

import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * What a class does with whole objects.
 *
 * @param before functions from Object to Object that change the input Map, in order
 * @param after functions from Object to nothing that are run on the object, in order
 */
public record ModelHooks(List<MethodHandle> before, List<MethodHandle> after) {
    public ModelHooks {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }
}
