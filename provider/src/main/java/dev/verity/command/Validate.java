package dev.verity.command;

import dev.verity.model.DumpOptions;
import dev.verity.model.JsonLimits;
import dev.verity.model.ModelType;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * The command that validates a file of JSON against a class: an array, a single object, or NDJSON.
 *
 * <pre>{@code
 * java -cp app.jar:verity-validator.jar:jackson-core.jar:... dev.verity.command.Validate com.example.User users.ndjson
 * }</pre>
 *
 * <p>{@code --help} tells the options. The exit status is 0 if all rows are good, 1 if some are bad, and 2 if not all could be
 * validated. Memory does not grow with the file, and all processors are used.
 */
public final class Validate {
    private static final int GOOD = 0;
    private static final int BAD = 1;
    private static final int FAILED = 2;

    private final Options options;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    private Validate(Options options, InputStream in, PrintStream out, PrintStream err) {
        this.options = options;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs the command, and ends the virtual machine. */
    public static void main(String[] arguments) {
        int status = run(List.of(arguments), System.in, System.out, System.err);
        System.out.flush();
        System.exit(status);
    }

    /** Runs the command; gives the exit status. */
    static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        try {
            return new Validate(Options.parse(arguments), in, out, err).run();
        } catch (CommandException e) {
            err.println("validate: " + e.getMessage());
            return FAILED;
        }
    }

    private int run() throws CommandException {
        if (options.help() || options.model() == null) {
            out.print(Options.HELP);
            return GOOD;
        }
        ModelType<?> type = ModelClass.typeOf(options.model());
        if (options.schema()) {
            out.println(ModelType.of(Object.class).json(type.schema(), DumpOptions.ALL.indented()));
            return GOOD;
        }
        try (Source source = Source.open(options.file(), in);
                RowFile bad = RowFile.open(options.bad(), options.file());
                RowFile errors = RowFile.open(options.errors(), options.file())) {
            return validated(type.with(options.coercion()), source, bad, errors) ? GOOD : BAD;
        } catch (IOException e) {
            throw Source.unreadable(options.file(), e);
        }
    }

    private boolean validated(ModelType<?> type, Source source, RowFile bad, RowFile errors)
            throws IOException, CommandException {
        long start = System.nanoTime();
        JsonLimits limits = limits();
        Progress progress =
                new Progress(err, !options.quiet() && Progress.isTerminal(), source.size(), System::nanoTime);
        Findings findings = new Findings(options, out, bad, errors);
        try {
            InputRun.of(source, options.format(), limits).run(type.with(limits), report -> {
                findings.take(report);
                progress.update(findings.rows(), report.block().end());
            });
        } finally {
            progress.end();
        }
        bad.finish();
        errors.finish();
        findings.end((System.nanoTime() - start) / 1e9);
        return findings.isGood();
    }

    private static JsonLimits limits() {
        JsonLimits standard = JsonLimits.STANDARD;
        int rowLength =
                (int) Math.min(standard.rowLength(), Runtime.getRuntime().maxMemory() / 16);
        return new JsonLimits(standard.depth(), standard.stringLength(), standard.numberLength(), rowLength);
    }
}
