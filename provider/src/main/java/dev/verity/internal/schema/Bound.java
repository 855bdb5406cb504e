package dev.verity.internal.schema;

import java.math.BigDecimal;

/** One end of a range of numbers. */
record Bound(BigDecimal value, boolean inclusive) {
    /** True when this end of a lower (1) or upper (-1) bound lies further inside. */
    boolean isTighterThan(Bound other, int side) {
        int comparison = value.compareTo(other.value) * side;
        return comparison > 0 || (comparison == 0 && !inclusive);
    }
}
