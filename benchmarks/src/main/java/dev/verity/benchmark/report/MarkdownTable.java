package dev.verity.benchmark.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown: a title row, then rows whose first cell says what they are. Rows without figures are left out. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(List<String> titles) {
        add(titles);
        List<String> rule = new ArrayList<>(Collections.nCopies(titles.size(), "---:"));
        rule.set(0, "---");
        add(rule);
    }

    void row(String title, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        List<String> all = new ArrayList<>(List.of(title));
        all.addAll(cells);
        add(all);
    }

    private void add(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    boolean isEmpty() {
        return lines.size() == 2;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
