package dev.verity.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "x.ndjson | [ | NDJSON",
                "X.JSONL | { | NDJSON",
                "x.json | [1] | ARRAY",
                "x.json | `  \n [1]` | ARRAY",
                "- | `\uFEFF[1]` | ARRAY",
                "- | {} | OBJECT",
                "- | `{\n  \"a\":1\n}\n` | OBJECT",
                "x.json | `{}\n{}` | NDJSON",
                "- | `{}\n\n{}` | NDJSON",
                "- | `{\"a\":}\n{}` | NDJSON",
                "- | `\uFEFF{}\n{}` | NDJSON",
                "- | `` | NDJSON",
                "x.json | `` | OBJECT",
                "- | `1\n2` | OBJECT",
            })
    void isToldByNameAndBeginning(String name, String beginning, Format format) {
        assertThat(Format.AUTO.of(name, beginning.getBytes(UTF_8))).isEqualTo(format);
    }

    @Test
    void isWhatIsSaid() {
        assertThat(Format.ARRAY.of("x.ndjson", new byte[0])).isEqualTo(Format.ARRAY);
    }
}
