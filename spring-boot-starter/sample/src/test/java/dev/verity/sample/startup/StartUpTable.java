package dev.verity.sample.startup;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The starts of all contenders as a table in Markdown: medians and middle halves, and what validation added. */
final class StartUpTable {
    private final Map<Contender, List<Start>> starts;
    private final StringBuilder text = new StringBuilder();

    private StartUpTable(Map<Contender, List<Start>> starts) {
        this.starts = starts;
    }

    static String of(Map<Contender, List<Start>> starts) {
        StartUpTable table = new StartUpTable(starts);
        table.titles();
        for (Figure figure : Figure.values()) {
            table.row(figure);
        }
        return table.text.toString();
    }

    private void titles() {
        text.append('|');
        for (Contender contender : starts.keySet()) {
            text.append(" | ").append(contender.title());
        }
        for (Contender contender : starts.keySet()) {
            if (contender != Contender.NOTHING) {
                text.append(" | ").append(contender.title()).append(" adds");
            }
        }
        text.append(" |\n| ---");
        text.append(" | ---:".repeat(2 * starts.size() - 1)).append(" |\n");
    }

    private void row(Figure figure) {
        text.append("| ").append(figure.title());
        for (Contender contender : starts.keySet()) {
            Spread spread = Spread.of(values(contender, figure));
            text.append(String.format(
                    Locale.ROOT,
                    " | %,.0f (%,.0f to %,.0f, least %,.0f)",
                    spread.median(),
                    spread.lowerQuarter(),
                    spread.upperQuarter(),
                    spread.least()));
        }
        for (Contender contender : starts.keySet()) {
            if (contender != Contender.NOTHING) {
                added(contender, figure);
            }
        }
        text.append(" |\n");
    }

    /** The difference of medians, and that of the least values. */
    private void added(Contender contender, Figure figure) {
        Spread with = Spread.of(values(contender, figure));
        Spread without = Spread.of(values(Contender.NOTHING, figure));
        text.append(String.format(
                Locale.ROOT, " | %,.0f (%,.0f)", with.median() - without.median(), with.least() - without.least()));
    }

    private double[] values(Contender contender, Figure figure) {
        return starts.get(contender).stream().mapToDouble(figure::of).toArray();
    }
}
