package dev.verity.command;

import dev.verity.model.Coercion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param model the name of the class
 * @param file the file, or - for standard input
 * @param bad where bad rows go, or null
 * @param errors where errors go, or null
 * @param limit how many errors are shown
 */
record Options(
        @Nullable String model,
        String file,
        Format format,
        @Nullable String bad,
        @Nullable String errors,
        Coercion coercion,
        int limit,
        boolean quiet,
        boolean schema,
        boolean help) {
    static final String STANDARD_INPUT = "-";

    static final String HELP = """
            Validates rows of JSON against a class.

            Usage: java -cp CLASSPATH dev.verity.command.Validate [options] MODEL_CLASS [FILE]

              MODEL_CLASS        a subclass of Model, a record or a bean; a nested class as Outer$Inner
              FILE               UTF-8; without it, or as -, standard input

              --format FORMAT    array (a JSON array of rows), object (one row) or ndjson (a row on each line).
                                 Without it: .ndjson and .jsonl are ndjson; else what begins with [ is an array,
                                 and what has a later line that begins with { is ndjson
              --bad FILE         writes the bad rows as they are, each on a line
              --errors FILE      writes their errors, on a line for each row: {"row":0,"line":1,"errors":[...]}
              --strict           accepts only values of the very type: no number in a text
              --limit N          shows at most N errors; 10 without it
              --quiet            shows neither errors nor a summary
              --schema           prints the JSON Schema of the class instead
              --help             prints this

            Rows longer than 64 MiB, or than a 16th of the heap, are bad and not written.

            Exit status: 0 all rows are good, 1 some are bad, 2 not validated to the end.
            """;

    static Options parse(List<String> arguments) throws CommandException {
        return new Parser(arguments).parse();
    }

    /** Takes one argument after the other. */
    private static final class Parser {
        private final Deque<String> left;
        private @Nullable String model;
        private @Nullable String file;
        private Format format = Format.AUTO;
        private @Nullable String bad;
        private @Nullable String errors;
        private Coercion coercion = Coercion.LAX;
        private int limit = 10;
        private boolean quiet;
        private boolean schema;
        private boolean help;

        Parser(List<String> arguments) {
            this.left = new ArrayDeque<>(arguments);
        }

        Options parse() throws CommandException {
            while (!left.isEmpty()) {
                take(left.pop());
            }
            if (model == null && !help) {
                throw new CommandException(
                        "No MODEL_CLASS is given. Name the class that rows are validated against; see --help.");
            }
            return new Options(
                    model,
                    file == null ? STANDARD_INPUT : file,
                    format,
                    bad,
                    errors,
                    coercion,
                    limit,
                    quiet,
                    schema,
                    help);
        }

        private void take(String argument) throws CommandException {
            switch (argument) {
                case "--format" -> format = format(value(argument));
                case "--bad" -> bad = value(argument);
                case "--errors" -> errors = value(argument);
                case "--strict" -> coercion = Coercion.STRICT;
                case "--limit" -> limit = number(value(argument));
                case "--quiet" -> quiet = true;
                case "--schema" -> schema = true;
                case "--help" -> help = true;
                default -> takeOperand(argument);
            }
        }

        private void takeOperand(String argument) throws CommandException {
            if (argument.startsWith("-") && !argument.equals(STANDARD_INPUT)) {
                throw new CommandException("There is no option " + argument + ". See --help for those that there are.");
            }
            if (model == null) {
                model = argument;
            } else if (file == null) {
                file = argument;
            } else {
                throw new CommandException(argument + " is one argument too many after " + model + " " + file
                        + ". Validate one file at a time.");
            }
        }

        private String value(String option) throws CommandException {
            if (left.isEmpty()) {
                throw new CommandException("Option " + option + " needs a value. See --help.");
            }
            return left.pop();
        }

        private static Format format(String name) throws CommandException {
            return switch (name) {
                case "array", "object", "ndjson" -> Format.valueOf(name.toUpperCase(Locale.ROOT));
                default ->
                    throw new CommandException(
                            "There is no format " + name + ". Use --format array, object or ndjson.");
            };
        }

        private static int number(String text) throws CommandException {
            try {
                int number = Integer.parseInt(text);
                if (number >= 0) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // told below
            }
            throw new CommandException("--limit needs a number from 0 on, not " + text + ".");
        }
    }
}
