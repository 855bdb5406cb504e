package dev.verity.command;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.model.Before;
import dev.verity.model.Model;
import dev.verity.model.Secret;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command inside this virtual machine. */
class ValidateTest {
    static class Item extends Model {
        @Min(1)
        int value;

        @Size(min = 2)
        String name;
    }

    static class Login extends Model {
        @NotNull
        Secret<Integer> pin;
    }

    record Wrong(@Min(1) Thread value) {}

    static class Fragile extends Model {
        int value;

        @Before("value")
        static Object check(Object input) {
            if (input.equals(3)) {
                throw new IllegalStateException("three");
            }
            return input;
        }
    }

    @TempDir
    Path folder;

    /** What the command printed and gave. */
    private record Outcome(int status, String out, String err) {
        /** Without the time it took. */
        List<String> lines() {
            return out.lines()
                    .map(line -> line.replaceFirst(" in .* rows/s\\)", ""))
                    .toList();
        }
    }

    private static Outcome run(String input, String... arguments) {
        return run(input.getBytes(UTF_8), arguments);
    }

    private static Outcome run(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Validate.run(
                List.of(arguments),
                new ByteArrayInputStream(input),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static Outcome item(String input, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(Item.class.getName());
        return run(input, arguments.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Nested
    class Rows {
        @Test
        void ofNdjsonAreToldByLine() {
            Outcome outcome = item("{\"value\":1}\n\n{\"value\":0,\"name\":\"x\"}\n{\"value\":}\n{\"value\":2}\n");

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.lines())
                    .hasSize(7)
                    .startsWith(
                            "line 3: value: must be greater than or equal to 1 [greater_than_equal]",
                            "line 3: name: size must be between 2 and 2147483647 [string_too_short]");
            assertThat(outcome.lines().get(2))
                    .startsWith("line 4: must be well-formed JSON: ")
                    .endsWith(" at line 4 column 10 [json_invalid]");
            assertThat(outcome.lines().get(3)).isEqualTo("4 rows: 2 good, 2 bad");
            assertThat(outcome.lines().subList(4, 7))
                    .containsExactlyInAnyOrder(
                            "         1 greater_than_equal", "         1 json_invalid", "         1 string_too_short");
        }

        @Test
        void ofAnArrayAreToldByLine() {
            Outcome outcome = item("[\n  {\"value\":1},\n  {\n    \"value\":0\n  }, 7,\n{\"value\":2}]\n");

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.lines())
                    .startsWith(
                            "line 3: value: must be greater than or equal to 1 [greater_than_equal]",
                            "line 5: must be an object [model_type]",
                            "4 rows: 2 good, 2 bad");
        }

        @Test
        void ofASingleObjectAreOne() {
            assertThat(item("{\n  \"value\": 1\n}\n").lines()).containsExactly("1 row: 1 good, 0 bad");
            assertThat(item("{\n  \"value\": 0\n}\n").lines())
                    .startsWith(
                            "line 1: value: must be greater than or equal to 1 [greater_than_equal]",
                            "1 row: 0 good, 1 bad");
            assertThat(item("{\n  \"value\": }\n").lines().get(0)).endsWith(" at line 2 column 12 [json_invalid]");
        }

        @Test
        void thatAreGoodGiveZero() {
            Outcome outcome = item("{\"value\":1}\n{\"value\":2}");

            assertThat(outcome.status()).isZero();
            assertThat(outcome.lines()).containsExactly("2 rows: 2 good, 0 bad");
        }

        @Test
        void ofAnArrayEndAtASyntaxError() {
            Outcome outcome = item("[{\"value\":1},\n{\"value\":},{\"value\":0}]");

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.lines().get(0))
                    .startsWith("line 2: must be well-formed JSON: ")
                    .endsWith(" at line 2 column 10 [json_invalid]");
            assertThat(outcome.lines().get(1)).isEqualTo("2 rows: 1 good, 1 bad");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[] | 0 rows: 0 good, 0 bad",
                    "'[{\"value\":1}]x' | 2 rows: 1 good, 1 bad",
                    "'[{\"value\":1}][]' | 2 rows: 1 good, 1 bad",
                    "'[{\"value\":1}' | 2 rows: 1 good, 1 bad",
                    "'[{\"value\":1},' | 2 rows: 1 good, 1 bad",
                    "'[' | 1 row: 0 good, 1 bad",
                    "'[\"value\",1,null,[],\"a]\\\"\"]' | 5 rows: 0 good, 5 bad",
                })
        void ofArraysAreCutWhereTheyEnd(String array, String summary) {
            assertThat(item(array).lines()).contains(summary);
        }

        @Test
        void ofNoArrayAreOneBadRow() {
            assertThat(item("{\"value\":1}", "--format", "array").lines())
                    .startsWith("line 1: must be an array [list_type]");
            assertThat(item("", "--format", "array").lines())
                    .startsWith("line 1: must be well-formed JSON: no content [json_invalid]");
        }

        @Test
        void manyOfWhichAreBadAreToldInOrder() throws IOException {
            StringBuilder rows = new StringBuilder();
            StringBuilder bad = new StringBuilder();
            for (int i = 0; i < 50_000; i++) {
                String row = "{\"value\":" + (i % 3 == 0 ? -i : i) + "}\n";
                rows.append(row);
                bad.append(i % 3 == 0 ? row : "");
            }
            String written = folder.resolve("bad.ndjson").toString();

            Outcome outcome = item(
                    rows.toString(),
                    "--bad",
                    written,
                    "--errors",
                    folder.resolve("errors").toString());

            assertThat(outcome.lines()).contains("... and 16657 more errors", "50,000 rows: 33,333 good, 16,667 bad");
            assertThat(Files.readString(Path.of(written))).isEqualTo(bad.toString());
            assertThat(Files.readAllLines(folder.resolve("errors")))
                    .hasSize(16_667)
                    .element(16_666)
                    .isEqualTo(
                            "{\"row\":49998,\"line\":49999,\"errors\":[{\"loc\":[\"value\"],\"msg\":\"must be greater than or equal to 1\","
                                    + "\"type\":\"greater_than_equal\",\"input\":-49998,\"ctx\":{\"ge\":1}}]}");
            assertThat(item("[" + String.join(",", rows.toString().split("\n")) + "]", "--bad", written)
                            .lines())
                    .contains("50,000 rows: 33,333 good, 16,667 bad");
            assertThat(Files.readString(Path.of(written))).isEqualTo(bad.toString());
        }
    }

    @Nested
    class OtherFiles {
        @Test
        void areReadByTheirExtension() throws IOException {
            assertThat(run("", Item.class.getName(), file("rows.jsonl", "{\"value\":1}\n7\n"))
                            .lines())
                    .contains("2 rows: 1 good, 1 bad");
            assertThat(run("", Item.class.getName(), file("one.json", "{\"value\":1}\n7\n"))
                            .lines())
                    .contains("1 row: 0 good, 1 bad");
        }

        @Test
        void getBadRowsAndErrors() throws IOException {
            String bad = folder.resolve("bad").toString();
            String errors = folder.resolve("errors").toString();

            item(
                    "{\"value\":1}\r\n{ \"value\":0 }\r\nnonsense\n",
                    "--bad",
                    bad,
                    "--errors",
                    errors,
                    "--format",
                    "ndjson");

            assertThat(Files.readString(Path.of(bad))).isEqualTo("{ \"value\":0 }\nnonsense\n");
            assertThat(Files.readAllLines(Path.of(errors)))
                    .hasSize(2)
                    .element(1)
                    .asString()
                    .startsWith("{\"row\":2,\"line\":3,\"errors\":[{\"loc\":[],\"msg\":\"must be well-formed JSON: ")
                    .endsWith("\"line\":3,\"column\":1,\"offset\":28}}]}");
        }

        @Test
        void getNoSecrets() throws IOException {
            String errors = folder.resolve("errors").toString();

            Outcome outcome = run("{\"pin\":\"hush\"}", Login.class.getName(), "--errors", errors);

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.out() + Files.readString(Path.of(errors)))
                    .doesNotContain("hush")
                    .contains("int_parsing");
        }

        @Test
        void thatAreTheInputAreNotOverwritten() throws IOException {
            String input = file("rows.ndjson", "{\"value\":0}\n");

            Outcome outcome = run("", Item.class.getName(), input, "--bad", input);

            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err())
                    .isEqualToNormalizingNewlines(
                            "validate: " + input + " is the input: it would be lost. Write to another file.\n");
            assertThat(Files.readString(Path.of(input))).isEqualTo("{\"value\":0}\n");
        }
    }

    @Nested
    class Choices {
        @Test
        void limitWhatIsShown() {
            String rows = "{\"value\":0}\n".repeat(20);

            assertThat(item(rows).lines()).hasSize(13).contains("... and 10 more errors");
            assertThat(item(rows, "--limit", "19").lines()).hasSize(22).contains("... and 1 more error");
            assertThat(item(rows, "--limit", "0").lines())
                    .containsExactly(
                            "... and 20 more errors", "20 rows: 0 good, 20 bad", "        20 greater_than_equal");
        }

        @Test
        void keepQuiet() {
            Outcome outcome = item("{\"value\":0}", "--quiet");

            assertThat(outcome).isEqualTo(new Outcome(1, "", ""));
        }

        @Test
        void areStrict() {
            assertThat(item("{\"value\":\"1\"}").status()).isZero();
            assertThat(item("{\"value\":\"1\"}", "--strict").lines())
                    .startsWith("line 1: value: must be an integer [int_type]");
        }

        @Test
        void help() {
            Outcome outcome = run("", "--help");

            assertThat(outcome.status()).isZero();
            assertThat(outcome.out())
                    .startsWith("Validates rows of JSON against a class.")
                    .contains("--bad FILE", "Exit status: 0");
        }
    }

    @Nested
    class Mistakes {
        private void told(Outcome outcome, String message) {
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).isEqualToNormalizingNewlines("validate: " + message + "\n");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'' | No MODEL_CLASS is given. Name the class that rows are validated against; see --help.",
                    "--no | There is no option --no. See --help for those that there are.",
                    "M --bad | Option --bad needs a value. See --help.",
                    "M --limit x | --limit needs a number from 0 on, not x.",
                    "M --limit -1 | --limit needs a number from 0 on, not -1.",
                    "M --format csv | There is no format csv. Use --format array, object or ndjson.",
                    "M a b | b is one argument too many after M a. Validate one file at a time.",
                    "no.such.Thing | There is no class no.such.Thing on the class path. Add its jar by -cp; write a nested class as Outer$Inner.",
                })
        void ofTheCommandLineAreTold(String arguments, String message) {
            told(run("", arguments.isEmpty() ? new String[0] : arguments.split(" ")), message);
        }

        @Test
        void ofTheFileAreTold() {
            String missing = folder.resolve("missing").toString();
            told(
                    run("", Item.class.getName(), missing),
                    "There is no file " + missing + ". Check the path, or use - for standard input.");
            told(run("", Item.class.getName(), folder.toString()), folder + " is a folder. Name a file in it.");
            told(
                    run("{\"value\":1}".getBytes(UTF_16), Item.class.getName()),
                    "standard input is in UTF-16 or UTF-32. Convert it to UTF-8, by iconv for instance.");
        }

        @Test
        void ofOtherFilesAreTold() {
            Outcome outcome =
                    item("{\"value\":1}", "--bad", folder.resolve("no/where").toString());

            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err())
                    .startsWith("validate: " + folder.resolve("no/where") + " cannot be written: ")
                    .contains("Choose another file.");
        }

        @Test
        void ofTheClassAreTold() {
            Outcome outcome = run("{}", Wrong.class.getName());

            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err())
                    .startsWith("validate: " + Wrong.class.getName() + " cannot be validated against: ");
        }

        @Test
        void ofTheApplicationAreToldWithTheRow() {
            String rows = "{\"value\":1}\n".repeat(40_000);
            Outcome outcome = run(rows + "{\"value\":3}\n" + rows, Fragile.class.getName());

            told(
                    outcome,
                    "Row 40000 cannot be validated: code of the application threw java.lang.IllegalStateException: three."
                            + " Mend it, and validate again.");
            told(
                    run("{\"value\":3}", Fragile.class.getName()),
                    "Row 0 cannot be validated: code of the application threw java.lang.IllegalStateException: three."
                            + " Mend it, and validate again.");
        }
    }
}
