package dev.verity.command;

import dev.verity.model.ModelError;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Shows, writes and counts what is wrong, in the order of the rows. */
final class Findings {
    private final Options options;
    private final PrintStream out;
    private final RowFile badRows;
    private final RowFile errorLines;
    private final Summary summary = new Summary();
    /** How many lines come before the next block. */
    private long lines;

    private int shown;

    Findings(Options options, PrintStream out, RowFile badRows, RowFile errorLines) {
        this.options = options;
        this.out = out;
        this.badRows = badRows;
        this.errorLines = errorLines;
    }

    long rows() {
        return summary.rows();
    }

    boolean isGood() {
        return summary.isGood();
    }

    void take(BlockReport report) throws CommandException {
        Block block = report.block();
        long before = block.lines() == null ? lines : 0;
        for (BadRow bad : report.bad()) {
            if (bad.to() > bad.from()) {
                badRows.line(block.bytes(), bad.from(), bad.to() - bad.from());
            }
            add(summary.rows() + bad.row(), before + bad.line(), bad.errors());
        }
        lines += report.lines();
        summary.add(report.rows());
        Throwable failure = report.failure();
        if (failure != null) {
            throw new CommandException(
                    "Row " + summary.rows() + " cannot be validated: code of the application threw " + failure
                            + ". Mend it, and validate again.",
                    failure);
        }
        Block.Breakage broken = block.broken();
        if (broken != null) {
            ModelError error = new ModelError(List.of(), broken.message(), broken.type(), null, Map.of());
            add(summary.rows(), broken.line(), List.of(error));
            summary.add(1);
        }
    }

    private void add(long row, long line, List<ModelError> errors) throws CommandException {
        summary.addBad(errors);
        if (errorLines.isWritten()) {
            byte[] told = ErrorLine.of(row, line, errors);
            errorLines.line(told, 0, told.length);
        }
        for (ModelError error : errors) {
            if (!options.quiet() && shown < options.limit()) {
                shown++;
                out.println("line " + line + ": " + error);
            }
        }
    }

    void end(double seconds) {
        if (options.quiet()) {
            return;
        }
        long more = summary.errors() - shown;
        if (more > 0) {
            out.println("... and " + more + " more " + (more == 1 ? "error" : "errors"));
        }
        summary.print(seconds, out);
        out.flush();
    }
}
