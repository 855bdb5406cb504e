package dev.verity.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {
    /** Gives at most so many bytes at once. */
    private static final class Slow extends InputStream {
        private final InputStream in;
        private final int most;

        Slow(byte[] bytes, int most) {
            this.in = new ByteArrayInputStream(bytes);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            return in.read(into, from, Math.min(most, count));
        }
    }

    /** Each line as number, offset and text. */
    private static List<String> lines(byte[] bytes, int most, int longest) throws IOException {
        LineReader reader = new LineReader(new Slow(bytes, most), longest);
        List<String> lines = new ArrayList<>();
        while (reader.next()) {
            String text = reader.isTooLong()
                    ? "..."
                    : new String(reader.buffer(), reader.start(), reader.length(), StandardCharsets.UTF_8);
            lines.add(reader.number() + "@" + reader.offset() + " " + text);
        }
        return lines;
    }

    private static List<String> lines(String text, int longest) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<String> lines = lines(bytes, Integer.MAX_VALUE, longest);
        assertThat(lines(bytes, 1, longest)).isEqualTo(lines);
        assertThat(lines(bytes, 3, longest)).isEqualTo(lines);
        return lines;
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "|",
                "\\n|",
                "\\r\\n \\t\\r\\n|",
                "a|1@0 a",
                "a\\n|1@0 a",
                "a\\r\\n|1@0 a",
                "a\\r|1@0 a\\r",
                "a\\nbc|1@0 a,2@2 bc",
                "a\\r\\n\\r\\nbc\\r\\n|1@0 a,3@5 bc",
                "\\n\\n  a|3@2   a",
                "\uFEFFa\\nb|1@3 a,2@5 b",
                "\uFEFF\\nb|2@4 b",
                "\uFEFF|",
                "12345\\n12345\\r\\n|1@0 12345,2@6 12345",
                "123456\\n1|1@0 ...,2@7 1",
                "1\\n123456789012345678901234567890|1@0 1,2@2 ...",
                "1\\n123456789012345678901234567890\\n\\n2|1@0 1,2@2 ...,4@34 2",
            })
    void findsLines(String text, String expected) throws IOException {
        String input = text == null
                ? ""
                : text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        String[] rows =
                expected == null ? new String[0] : expected.replace("\\r", "\r").split(",");

        assertThat(lines(input, 5)).containsExactly(rows);
    }

    @Test
    void findsTheLinesOfRandomTextsLargerThanTheBuffer() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 3000; i++) {
            int length = i % 500 == 0 ? 200_000 : 1 + random.nextInt(300);
            String line = "x".repeat(length);
            expected.add(i + "@" + text.length() + " " + (length > 150_000 ? "..." : line));
            text.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

        assertThat(lines(bytes, Integer.MAX_VALUE, 150_000)).isEqualTo(expected);
        assertThat(lines(bytes, 4097, 150_000)).isEqualTo(expected);
    }

    @Test
    void refusesAStreamThatReadsNothing() {
        LineReader reader = new LineReader(new Slow(new byte[1], 0), 10);

        assertThatThrownBy(reader::next)
                .isInstanceOf(IOException.class)
                .hasMessage(Slow.class.getName() + " read no byte where it should have waited for one");
    }
}
