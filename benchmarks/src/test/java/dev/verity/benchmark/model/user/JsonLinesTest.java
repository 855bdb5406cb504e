package dev.verity.benchmark.model.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    @Test
    void leavesOutEmptyLinesAndLineEnds() throws IOException {
        assertThat(lines("\n\na\r\nbc\n\r\n\nd")).containsExactly("a", "bc", "d");
        assertThat(lines("")).isEmpty();
        assertThat(lines("a\n")).containsExactly("a");
    }

    @Test
    void growsToTheLongestLine() throws IOException {
        String line = "x".repeat(200_000);
        assertThat(lines("a\n" + line + "\n" + line + "y\nb")).containsExactly("a", line, line + "y", "b");
    }

    private static List<String> lines(String text) throws IOException {
        InputStream input = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1000));
            }
        };
        JsonLines lines = new JsonLines(input);
        List<String> all = new ArrayList<>();
        while (lines.next()) {
            all.add(new String(lines.bytes(), lines.offset(), lines.length(), StandardCharsets.US_ASCII));
        }
        return all;
    }
}
