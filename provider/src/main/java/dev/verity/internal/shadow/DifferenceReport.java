package dev.verity.internal.shadow;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is new in the differences of a call, without values. */
final class DifferenceReport {
    private static final int MOST_VIOLATIONS = 20;

    private final String provider;
    private final String otherName;
    private final DifferenceLog log;

    DifferenceReport(String provider, DifferenceLog log) {
        this.provider = provider;
        this.otherName = provider.substring(provider.lastIndexOf('.') + 1);
        this.log = log;
    }

    /** A difference, and why it is if that is known. */
    record Finding(Difference difference, @Nullable String known) {}

    void write(Site site, Outcome<?> ours, Outcome<?> theirs, List<Finding> findings) {
        List<String> fresh = new ArrayList<>();
        for (Finding finding : findings) {
            if (log.isNew(identity(site, ours, theirs, finding.difference()))) {
                fresh.add(line(finding));
            }
        }
        if (!fresh.isEmpty()) {
            log.warn("Verity and " + provider + " differ on " + site.text() + ". Verity's result was returned.\n  "
                    + String.join("\n  ", fresh)
                    + "\nVerity: " + result(ours)
                    + "\n" + otherName + ": " + result(theirs));
        }
    }

    /** Texts of messages depend on templates, not on places. */
    private static String identity(Site site, Outcome<?> ours, Outcome<?> theirs, Difference difference) {
        String kind = difference.kind().label();
        Seen seen = difference.seen();
        if (seen == null) {
            return kind + site.text() + type(ours) + type(theirs);
        }
        return difference.kind() == DifferenceKind.MESSAGE
                ? kind + seen.constraint().replaceAll("\\(.*", "") + seen.templateText()
                : kind + site.text() + seen.text();
    }

    private static String type(Outcome<?> outcome) {
        return outcome.thrown() == null ? " nothing" : " " + Thrown.type(outcome.thrown());
    }

    private String line(Finding finding) {
        Difference difference = finding.difference();
        String known = finding.known() == null ? "" : " (known: " + finding.known() + ")";
        return difference.kind().label() + ": " + detail(difference) + known;
    }

    private String detail(Difference difference) {
        Seen ours = difference.ours();
        Seen theirs = difference.theirs();
        if (ours == null) {
            return theirs == null ? "see the results" : theirs.text() + ", reported by " + otherName + " only";
        }
        if (theirs == null) {
            return ours.text() + ", reported by Verity only";
        }
        return ours.text()
                + switch (difference.kind()) {
                    case VALUE -> ", invalid value a " + type(ours) + " and a " + type(theirs);
                    case TEMPLATE -> ", " + ours.templateText() + " and " + theirs.templateText();
                    default -> ", texts for " + ours.templateText();
                };
    }

    private static String type(Seen seen) {
        Object value = seen.violation().getInvalidValue();
        return value == null ? "null" : value.getClass().getName();
    }

    private static String result(Outcome<?> outcome) {
        Throwable thrown = outcome.thrown();
        if (thrown != null) {
            return "threw " + Thrown.text(thrown);
        }
        List<Seen> all = Seen.all(outcome.violations(), false);
        if (all.isEmpty()) {
            return "no violation";
        }
        List<String> texts = new ArrayList<>();
        for (Seen seen : all.subList(0, Math.min(all.size(), MOST_VIOLATIONS))) {
            texts.add(seen.text());
        }
        String more = all.size() > MOST_VIOLATIONS ? " and " + (all.size() - MOST_VIOLATIONS) + " more" : "";
        return String.join(", ", texts) + more;
    }
}
