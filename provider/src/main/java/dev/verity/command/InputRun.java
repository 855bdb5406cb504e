package dev.verity.command;

import dev.verity.model.JsonLimits;
import dev.verity.model.ModelType;
import java.io.IOException;

/** Validates an input as its format wants it. */
record InputRun(Source source, Format format, JsonLimits limits) {
    static InputRun of(Source source, Format wanted, JsonLimits limits) {
        return new InputRun(source, wanted.of(source.name(), source.beginning()), limits);
    }

    void run(ModelType<?> type, BlockRun.Reports reports) throws IOException, CommandException {
        if (format == Format.OBJECT) {
            reports.take(object(type));
        } else {
            BlockRun.run(cutter(), limits.rowLength(), type, reports);
        }
    }

    private Block.Cutter cutter() throws IOException {
        return format == Format.ARRAY
                ? new ArrayCutter(source.in(), limits)
                : new LineCutter(source.in(), limits.rowLength());
    }

    private BlockReport object(ModelType<?> type) throws IOException, CommandException {
        byte[] bytes = source.in().readNBytes(limits.rowLength());
        if (source.in().read() >= 0) {
            throw new CommandException(source.name() + " is one object of more than " + limits.rowLength()
                    + " bytes. Give more heap by -Xmx; or say --format ndjson, if there is a row on each line.");
        }
        return BlockReport.ofDocument(bytes, type);
    }
}
