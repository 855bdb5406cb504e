package dev.verity.internal.descriptor;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Sets that cannot be changed, keep their order and can be serialized. */
final class ImmutableSets {
    private ImmutableSets() {}

    static <E> Set<E> copyOf(Collection<? extends E> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}
