package dev.verity.internal.mapping;

import org.jspecify.annotations.Nullable;

/** The supertypes of a {@link Shelf}. */
final class Racks {
    private Racks() {}

    static class Base {
        @Nullable
        String id;
    }

    interface Labelled {
        @Nullable
        String getLabel();
    }
}
