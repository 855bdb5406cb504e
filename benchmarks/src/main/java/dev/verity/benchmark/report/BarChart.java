package dev.verity.benchmark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A chart of horizontal bars in groups, on a logarithmic scale, as SVG. */
final class BarChart {
    private static final int WIDTH = 1000;
    private static final int LEFT = 330;
    private static final int RIGHT = 90;
    private static final int TOP = 96;
    private static final int BAR = 11;
    private static final int GAP = 14;
    private static final List<String> COLOURS =
            List.of("#5f6b7a", "#0b7a75", "#19a974", "#9ed8b5", "#d1495b", "#edae49", "#8e6bbf");

    private final String title;
    private final List<String> names;
    private final Map<String, List<Bar>> groups = new LinkedHashMap<>();
    private final StringBuilder svg = new StringBuilder();

    /** One bar: which of the names it is for, its value, and what is written at its end. */
    record Bar(int name, double value, String label) {}

    BarChart(String title, List<String> names) {
        this.title = title;
        this.names = names;
    }

    void group(String label, List<Bar> bars) {
        if (!bars.isEmpty()) {
            groups.put(label, bars);
        }
    }

    String svg() {
        double least = Math.pow(10, Math.floor(Math.log10(extreme(false))));
        double most = Math.pow(10, Math.ceil(Math.log10(extreme(true))));
        int height =
                TOP + 24 + groups.values().stream().mapToInt(BarChart::height).sum();
        add(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif' font-size='11'>",
                WIDTH, height);
        add("<rect width='%d' height='%d' fill='#ffffff'/>", WIDTH, height);
        add("<text x='16' y='26' font-size='17' font-weight='bold' fill='#1c2733'>%s</text>", escaped(title));
        legend();
        grid(least, most, height - 16);
        bars(least, most);
        add("</svg>");
        return svg.toString();
    }

    private double extreme(boolean most) {
        var values = groups.values().stream().flatMap(List::stream).mapToDouble(Bar::value);
        return Math.max(1e-3, (most ? values.max() : values.min()).orElse(1));
    }

    private static int height(List<Bar> bars) {
        return bars.size() * BAR + GAP;
    }

    private void legend() {
        int x = 16;
        for (int name = 0; name < names.size(); name++) {
            add("<rect x='%d' y='42' width='11' height='11' fill='%s'/>", x, colour(name));
            add("<text x='%d' y='52' fill='#1c2733'>%s</text>", x + 16, escaped(names.get(name)));
            x += 36 + 6 * names.get(name).length();
        }
    }

    private void grid(double least, double most, int bottom) {
        for (double value = least; value <= most * 1.001; value *= 10) {
            double x = x(value, least, most);
            add("<line x1='%.1f' y1='%d' x2='%.1f' y2='%d' stroke='#dde3ea'/>", x, TOP - 12, x, bottom);
            add(
                    "<text x='%.1f' y='%d' text-anchor='middle' fill='#5f6b7a'>%s</text>",
                    x, TOP - 18, Figures.time(value));
        }
    }

    private void bars(double least, double most) {
        int y = TOP;
        for (Map.Entry<String, List<Bar>> group : groups.entrySet()) {
            double middle = y + group.getValue().size() * BAR / 2.0 + 4;
            List<String> lines = lines(group.getKey());
            for (int line = 0; line < lines.size(); line++) {
                add(
                        "<text x='%d' y='%.1f' text-anchor='end' fill='#1c2733'>%s</text>",
                        LEFT - 10, middle + 13 * (line - (lines.size() - 1) / 2.0), escaped(lines.get(line)));
            }
            for (Bar bar : group.getValue()) {
                double end = x(bar.value(), least, most);
                add(
                        "<rect x='%d' y='%d' width='%.1f' height='%d' fill='%s'/>",
                        LEFT, y, Math.max(1, end - LEFT), BAR - 1, colour(bar.name()));
                add(
                        "<text x='%.1f' y='%d' font-size='9' fill='#1c2733'>%s</text>",
                        end + 4, y + BAR - 2, escaped(bar.label()));
                y += BAR;
            }
            y += GAP;
        }
    }

    private static double x(double value, double least, double most) {
        return LEFT + (WIDTH - LEFT - RIGHT) * Math.log(value / least) / Math.log(most / least);
    }

    private static String colour(int name) {
        return COLOURS.get(name % COLOURS.size());
    }

    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ")) {
            if (line.length() + word.length() > 46) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
