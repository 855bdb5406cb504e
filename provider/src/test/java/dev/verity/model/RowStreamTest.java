package dev.verity.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Min;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays and lines of JSON. */
@Timeout(60)
class RowStreamTest {
    record Item(@Min(1) int value) {}

    private final ModelType<Item> type = ModelType.of(Item.class);

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** Index, line and offset, with the value or the errors. */
    private static String told(Result<?> row) {
        String content = row.isValid()
                ? String.valueOf(row.value())
                : row.errors().stream().map(ModelError::toString).toList().toString();
        return row.index() + " line " + row.line() + " offset " + row.offset() + " " + content;
    }

    private static List<String> told(Stream<? extends Result<?>> rows) {
        try (rows) {
            return rows.map(RowStreamTest::told).toList();
        }
    }

    /** The stream opened in either way. */
    static Stream<Function<InputStream, Stream<Result<Item>>>> both() {
        ModelType<Item> type = ModelType.of(Item.class);
        return Stream.of(type::stream, type::ndjson);
    }

    @Nested
    class Arrays {
        private List<String> rows(String json) {
            return told(type.stream(bytes(json)));
        }

        @Test
        void giveEachRowWithItsPlace() {
            assertThat(rows("[\n {\"value\":1},\n\n {\"value\":0}, {\"value\":\"x\"} ]\n"))
                    .containsExactly(
                            "0 line 2 offset 3 Item[value=1]",
                            "1 line 4 offset 18 [value: must be greater than or equal to 1 [greater_than_equal]]",
                            "2 line 4 offset 31 [value: must be an integer in digits [int_parsing]]");
        }

        @Test
        void countTheBytesOfAByteOrderMark() {
            assertThat(rows("\uFEFF[{\"value\":1}]")).containsExactly("0 line 1 offset 4 Item[value=1]");
        }

        @Test
        void countBytesBeyondTheBufferOfTheParser() {
            String spaces = " ".repeat(100_000);
            assertThat(rows("[" + spaces + "{\"value\":1}," + spaces + "\n{\"value\":2}]"))
                    .containsExactly("0 line 1 offset 100001 Item[value=1]", "1 line 2 offset 200014 Item[value=2]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
        void mayBeInOtherUnicode(String charset) {
            InputStream input = new ByteArrayInputStream("[{\"value\":1}]".getBytes(Charset.forName(charset)));

            assertThat(type.stream(input).map(Result::isValid)).containsExactly(true);
        }

        @Test
        void goOnAfterRowsOfAnotherType() {
            assertThat(rows("[1,[{}],null,{\"value\":1}]"))
                    .containsExactly(
                            "0 line 1 offset 1 [must be an object [model_type]]",
                            "1 line 1 offset 3 [must be an object [model_type]]",
                            "2 line 1 offset 8 [must not be null [null_forbidden]]",
                            "3 line 1 offset 13 Item[value=1]");
        }

        @Test
        void endAtASyntaxErrorInARow() {
            List<String> rows = rows("[{\"value\":1},\n{\"value\":},{\"value\":2}]");

            assertThat(rows)
                    .hasSize(2)
                    .element(1)
                    .asString()
                    .startsWith("1 line 2 offset 14 [must be well-formed JSON: Unexpected character ('}' (code 125)):")
                    .endsWith(" at line 2 column 10 [json_invalid]]");
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "`[{\"value\":1},]`, 1, 14",
                    "`[{\"value\":1} {\"value\":2}]`, 1, 14",
                    "`[{\"value\":1}`, 1, 13",
                    "`[{\"value\":1},`, 1, 14",
                    "`[{\"value\":1}}`, 1, 13",
                    "`[{\"value\":1}]]`, 1, 14",
                    "`[{\"value\":1}]1`, 1, 14",
                })
        void endAtASyntaxErrorBetweenRows(String json, int line, int column) {
            List<Result<Item>> rows = type.stream(bytes(json)).toList();

            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).isValid()).isTrue();
            assertThat(rows.get(1).errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.type()).isEqualTo("json_invalid"));
            assertThat(rows.get(1).errors().get(0).ctx())
                    .containsEntry("line", line)
                    .containsEntry("column", column);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"value\":1}", "1", "null", "\"text\"", "{\"value\":"})
        void areNothingElse(String json) {
            assertThat(rows(json)).containsExactly("0 line 1 offset 0 [must be an array [list_type]]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\n"})
        void areNotEmptyInput(String json) {
            assertThat(type.parseMany(json))
                    .singleElement()
                    .satisfies(row -> assertThat(row.errors())
                            .extracting(ModelError::type)
                            .containsExactly("json_invalid"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", " [ ] ", "\uFEFF[]"})
        void mayBeEmpty(String json) {
            assertThat(rows(json)).isEmpty();
            assertThat(type.parseMany(json.getBytes(UTF_8))).isEmpty();
        }

        @Test
        void inMemoryGiveTheSameRows() {
            String json = "[\n {\"value\":1},{\"value\":\"x\"}, 1, {\"value\":}]";
            List<Result<Item>> rows = type.stream(bytes(json)).toList();

            assertThat(told(type.parseMany(json.getBytes(UTF_8)).stream())).isEqualTo(told(rows.stream()));
            assertThat(type.parseMany(json))
                    .extracting(
                            Result::line, Result::isValid, row -> row.errors().size())
                    .containsExactlyElementsOf(rows.stream()
                            .map(row -> org.assertj.core.groups.Tuple.tuple(
                                    row.line(), row.isValid(), row.errors().size()))
                            .toList());
        }

        @Test
        void endWhereTheyAreNestedTooDeep() {
            String json = "[{\"value\":1},{\"x\":" + "[".repeat(600) + "]".repeat(600) + "},{\"value\":1}]";

            assertThat(type.parseMany(json)).extracting(Result::isValid).containsExactly(true, false);
            assertThat(type.parseMany(json).get(1).errors())
                    .extracting(ModelError::type)
                    .containsExactly("json_limit");
        }
    }

    @Nested
    class Lines {
        private List<String> rows(String json) {
            return told(type.ndjson(bytes(json)));
        }

        @Test
        void giveEachRowWithItsPlace() {
            assertThat(rows("\uFEFF{\"value\":1}\r\n\n  {\"value\":0}\n \t\n{\"value\":\"x\"}"))
                    .containsExactly(
                            "0 line 1 offset 3 Item[value=1]",
                            "1 line 3 offset 17 [value: must be greater than or equal to 1 [greater_than_equal]]",
                            "2 line 5 offset 34 [value: must be an integer in digits [int_parsing]]");
        }

        @Test
        void tellSyntaxErrorsWithTheLineOfTheFileAndGoOn() {
            List<Result<Item>> rows = type.ndjson(bytes("{\"value\":1}\n{\"value\":}\n{\"value\":2}\n"))
                    .toList();

            assertThat(rows).extracting(Result::isValid).containsExactly(true, false, true);
            ModelError error = rows.get(1).errors().get(0);
            assertThat(error.type()).isEqualTo("json_invalid");
            assertThat(error.ctx())
                    .containsEntry("line", 2)
                    .containsEntry("column", 10)
                    .containsEntry("offset", 21L);
            assertThat(error.msg()).endsWith(" at line 2 column 10");
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '`',
                value = {
                    "`{\"value\":1} {\"value\":2}`",
                    "`{\"value\":1}]`",
                    "`{\"value\"`",
                    "`{`",
                    "`}`",
                    "`]`",
                    "`,`",
                    "`{\"value\":1`",
                    "`\"value\"x`",
                    "nul",
                })
        void standEachForThemselves(String bad) {
            List<Result<Item>> rows = type.ndjson(bytes("{\"value\":1}\n" + bad + "\n{\"value\":2}\n"))
                    .toList();

            assertThat(rows).extracting(Result::isValid).containsExactly(true, false, true);
            assertThat(rows.get(1).errors()).extracting(ModelError::type).containsExactly("json_invalid");
            assertThat(rows.get(1).errors().get(0).ctx()).containsEntry("line", 2);
        }

        /** Lines share a parser until one is no array or object, or more than one, or less. */
        @Test
        void giveWhatEachGivesAlone() {
            List<String> lines = List.of(
                    "{\"value\":1}",
                    "{\"value\":0}",
                    "{\"value\":",
                    "1}",
                    "{\"value\":2}{",
                    "\"value\":3}",
                    "  {\"value\":4} ",
                    "{\"value\":5} 6",
                    "[",
                    "]",
                    "[]",
                    "null",
                    "7",
                    "\"a",
                    "b\"",
                    "{}",
                    "\uFEFF{\"value\":8}",
                    "\t",
                    "{\"value\":\r9}",
                    "{\"value\":1e99999999999}",
                    "{\"value\":\"\u0000\"}",
                    "\u0000",
                    "{\"x\":\"\u00e4\"}",
                    "[".repeat(600),
                    "{\"value\":" + " ".repeat(70_000) + "10}",
                    "{\"value\":11}",
                    ",",
                    "{\"value\":12},{\"value\":12}");
            Random random = new Random(5);
            for (int i = 0; i < 200; i++) {
                List<String> some =
                        random.ints(20, 0, lines.size()).mapToObj(lines::get).toList();
                List<String> alone = some.stream()
                        .flatMap(line -> type.ndjson(bytes(line)))
                        .map(row -> errors(row, 1))
                        .toList();
                List<Result<Item>> together =
                        type.ndjson(bytes(String.join("\n", some))).toList();
                assertThat(together.stream().map(row -> errors(row, row.line())).toList())
                        .isEqualTo(alone);
            }
        }

        /** The value or the errors, told as on the first line. */
        private String errors(Result<?> row, long line) {
            return row.isValid()
                    ? String.valueOf(row.value())
                    : row.errors().toString().replace("at line " + line + " column", "at line 1 column");
        }

        @Test
        void areInUtf8Alone() {
            byte[] utf16 = "{\"value\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);

            assertThat(told(type.ndjson(new ByteArrayInputStream(utf16))))
                    .containsExactly(
                            "0 line 1 offset 0 [must be well-formed JSON: a line is not in UTF-8 at line 1 column 1"
                                    + " [json_invalid]]");
        }

        @Test
        void thatAreTooLongAreBadRows() {
            ModelType<Item> narrow = type.with(new JsonLimits(10, 100, 10, 20));

            assertThat(told(narrow.ndjson(bytes("{\"value\":1}\n{\"value\":      22}\n{\"value\":     33}\n"))))
                    .containsExactly(
                            "0 line 1 offset 0 Item[value=1]",
                            "1 line 2 offset 12 Item[value=22]",
                            "2 line 3 offset 31 Item[value=33]");
            assertThat(told(narrow.ndjson(bytes("{\"value\":1}\n{\"value\":          22}\n{\"value\":3}\n"))))
                    .containsExactly(
                            "0 line 1 offset 0 Item[value=1]",
                            "1 line 2 offset 12 [must stay within the limits of JSON input: a line is longer than 20 bytes"
                                    + " [json_limit]]",
                            "2 line 3 offset 35 Item[value=3]");
        }

        @Test
        void thatAreTooLongAreNotHeldInMemory() {
            ModelType<Item> narrow = type.with(new JsonLimits(10, 100, 10, 1000));
            byte[] row = "{\"value\":1}\n".getBytes(UTF_8);
            InputStream huge = new Endless(3_000_000_000L, row);

            assertThat(told(narrow.ndjson(huge)))
                    .containsExactly(
                            "0 line 1 offset 0 [must stay within the limits of JSON input: a line is longer than 1000 bytes"
                                    + " [json_limit]]",
                            "1 line 2 offset 3000000001 Item[value=1]");
        }
    }

    /** One line of so many letters, and another one. */
    private static final class Endless extends InputStream {
        private final byte[] last;
        private long left;
        private int position = -1;

        Endless(long length, byte[] last) {
            this.left = length;
            this.last = last;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] into, int from, int count) {
            if (left > 0) {
                int now = (int) Math.min(left, count);
                left -= now;
                return now;
            }
            if (position >= last.length) {
                return -1;
            }
            into[from] = position < 0 ? (byte) '\n' : last[position];
            position++;
            return 1;
        }
    }

    @Nested
    class Input {
        private final class Watched extends InputStream {
            private final byte[] rows;
            private final long length;
            private long position;
            private boolean isClosed;

            Watched(String rows, long length) {
                this.rows = rows.getBytes(UTF_8);
                this.length = length;
            }

            @Override
            public int read() {
                return position == length ? -1 : rows[(int) (position++ % rows.length)];
            }

            @Override
            public void close() {
                isClosed = true;
            }
        }

        @ParameterizedTest
        @MethodSource("dev.verity.model.RowStreamTest#both")
        void isReadAsRowsAreAskedFor(Function<InputStream, Stream<Result<Item>>> open) {
            Watched input = new Watched("[{\"value\":1},\n", Long.MAX_VALUE);
            try (Stream<Result<Item>> rows = open.apply(input)) {
                assertThat(input.position).isZero();
                Iterator<Result<Item>> iterator = rows.iterator();
                iterator.next();
                assertThat(input.position).isLessThan(100_000);
            }
            assertThat(input.isClosed).isTrue();
        }

        @ParameterizedTest
        @MethodSource("dev.verity.model.RowStreamTest#both")
        void isClosedUnread(Function<InputStream, Stream<Result<Item>>> open) {
            Watched input = new Watched("[]", 2);
            open.apply(input).close();

            assertThat(input.isClosed).isTrue();
            assertThat(input.position).isZero();
        }

        @ParameterizedTest
        @MethodSource("dev.verity.model.RowStreamTest#both")
        void thatCannotBeReadIsAnException(Function<InputStream, Stream<Result<Item>>> open) {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("unplugged");
                }
            };

            assertThatThrownBy(() -> open.apply(broken).toList())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("unplugged");
        }

        @ParameterizedTest
        @MethodSource("dev.verity.model.RowStreamTest#both")
        void thatCannotBeClosedIsAnException(Function<InputStream, Stream<Result<Item>>> open) {
            InputStream broken = new ByteArrayInputStream(new byte[0]) {
                @Override
                public void close() throws IOException {
                    throw new IOException("stuck");
                }
            };

            assertThatThrownBy(() -> open.apply(broken).close())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("stuck");
        }
    }

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

    @Nested
    class CodeOfTheApplication {
        private final ModelType<Fragile> fragile = ModelType.of(Fragile.class);

        @Test
        void thatThrowsIsToldWithTheRow() {
            String message = "Row 1 of Fragile could not be validated: code of the application threw"
                    + " java.lang.IllegalStateException: three";

            assertThatThrownBy(() -> fragile.ndjson(bytes("{\"value\":1}\n{\"value\":3}\n"))
                            .toList())
                    .isInstanceOf(ValidationException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> fragile.parseMany("[{\"value\":1},{\"value\":3}]"))
                    .isInstanceOf(ValidationException.class)
                    .hasMessage(message);
        }
    }

    @Test
    void streamsMayBeParallel() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            lines.append("{\"value\":").append(i).append("}\n");
        }
        List<Long> indexes = new ArrayList<>();
        type.ndjson(bytes(lines.toString())).parallel().forEachOrdered(row -> indexes.add(row.index()));

        assertThat(indexes).hasSize(10_000).isSorted();
    }
}
