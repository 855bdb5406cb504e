package dev.verity.internal.metadata;

import java.util.List;

/** Whether a value is marked with {@code @Valid}, and the group conversions that apply on the way. */
public record Cascade(boolean valid, List<GroupConversion> conversions) {
    /** Not cascaded. */
    public static final Cascade NONE = new Cascade(false, List.of());

    public Cascade {
        conversions = List.copyOf(conversions);
    }

    /** True where nothing is declared at all. */
    boolean isNone() {
        return !valid && conversions.isEmpty();
    }
}
