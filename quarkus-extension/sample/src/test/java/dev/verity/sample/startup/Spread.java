package dev.verity.sample.startup;

import java.util.Arrays;
import java.util.Locale;

/** The least of some values, their median, and the middle half. */
record Spread(double least, double lowerQuarter, double median, double upperQuarter) {
    static Spread of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Spread(
                sorted[0], sorted[last / 4], (sorted[last / 2] + sorted[(last + 1) / 2]) / 2, sorted[last - last / 4]);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%,.0f (%,.0f to %,.0f, least %,.0f)", median, lowerQuarter, upperQuarter, least);
    }
}
