package dev.verity.benchmark.report;

import java.util.Locale;

/** Numbers as people read them: three digits at most that say something, and a unit. */
final class Figures {
    private Figures() {}

    static String time(double nanoseconds) {
        if (nanoseconds < 1e3) {
            return rounded(nanoseconds) + " ns";
        }
        if (nanoseconds < 1e6) {
            return rounded(nanoseconds / 1e3) + " us";
        }
        return nanoseconds < 1e9 ? rounded(nanoseconds / 1e6) + " ms" : rounded(nanoseconds / 1e9) + " s";
    }

    static String bytes(double bytes) {
        if (bytes < 0.5) {
            return "0";
        }
        if (bytes < 1e4) {
            return rounded(Math.rint(bytes)) + " B";
        }
        return bytes < 1e6 ? rounded(bytes / 1e3) + " kB" : rounded(bytes / 1e6) + " MB";
    }

    static String ratio(double ratio) {
        return rounded(ratio) + "x";
    }

    static String millis(double millis) {
        return Double.isNaN(millis) ? "" : rounded(millis) + " ms";
    }

    static String mebibytes(double mebibytes) {
        return Double.isNaN(mebibytes) ? "" : Math.round(mebibytes) + " MiB";
    }

    static String perSecond(double operations) {
        return rounded(operations / 1e6) + " M/s";
    }

    private static String rounded(double value) {
        if (value >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
