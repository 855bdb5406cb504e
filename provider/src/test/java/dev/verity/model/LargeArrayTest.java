package dev.verity.model;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Min;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays that are read by several threads give what a stream gives. */
class LargeArrayTest {
    record Row(@Min(1) int value, String text, List<List<Integer>> lists) {}

    private final ModelType<Row> type = ModelType.of(Row.class);

    /** About a megabyte: some rows are bad, texts hold what looks like JSON. */
    private static String array(String separator) {
        return IntStream.range(0, 12_000)
                .mapToObj(i -> "{\"value\":" + i % 50 + "," + separator.substring(1)
                        + "\"text\":\"}],[{\\\"\\\\\\u00e9\u00e9 " + i + "\",\"lists\":[[],[1," + i + "]]}")
                .collect(Collectors.joining(separator, "[", "]"));
    }

    private List<String> told(Stream<Result<Row>> rows) {
        return rows.map(row -> row.index() + " " + row.line() + " " + row.offset() + " "
                        + (row.isValid()
                                ? row.value()
                                : row.errors() + " " + row.errors().get(0).ctx()))
                .toList();
    }

    private void check(byte[] json) {
        assertThat(told(type.parseMany(json).stream())).isEqualTo(told(type.stream(new ByteArrayInputStream(json))));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ", ", ",\n", ",\r\n  ", ",\r", ",\r\r\n\n"})
    void giveEachRowWithItsPlace(String separator) {
        String array = array(separator);

        check(array.getBytes(UTF_8));
        check(("\uFEFF \n" + array + "\n ").getBytes(UTF_8));
        assertThat(type.parseMany(array.getBytes(UTF_8))).hasSize(12_000);
    }

    static Stream<UnaryOperator<String>> breakages() {
        return Stream.of(
                json -> json + "x",
                json -> json + "]",
                json -> json + "[]",
                json -> json.substring(0, json.length() - 1),
                json -> json.substring(0, json.length() - 1) + "}",
                json -> json.substring(0, json.length() - 1) + ",]",
                json -> "[," + json.substring(1),
                json -> "{\"value\":" + json + "}",
                json -> "x" + json,
                json -> json.replace("\"value\":7,", "\"value\":7,,"),
                json -> json.replaceFirst(",\\{\"value\":49", ",,{\"value\":49"),
                json -> json.replace("},{\"value\":49", "} {\"value\":49"),
                json -> json.replaceFirst("\\\\u00e9", "\\\\uD8"));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void tellWhatIsBrokenAsStreamsDo(UnaryOperator<String> breakage) {
        check(breakage.apply(array(",")).getBytes(UTF_8));
    }

    @Test
    void tellWhatIsBrokenAtRandomAsStreamsDo() {
        Random random = new Random(11);
        byte[] whole = array(",").getBytes(UTF_8);
        for (int i = 0; i < 30; i++) {
            byte[] broken = whole.clone();
            broken[random.nextInt(broken.length)] = "[]{},:\"\\ \n0x\u0000\u00ff".getBytes(UTF_8)[random.nextInt(14)];
            check(broken);
        }
    }

    @Test
    void mayBeInOtherUnicode() {
        assertThat(type.parseMany(array(",").getBytes(UTF_16LE))).hasSize(12_000);
    }

    @Test
    void stayAsTheyAre() {
        byte[] json = array(",").getBytes(UTF_8);
        json[json.length / 2] = (byte) 0xC0;
        byte[] before = json.clone();

        type.parseMany(json);

        assertThat(json).isEqualTo(before);
    }

    static class Fragile extends Model {
        int value;

        @Before("value")
        static Object check(Object input) {
            if (input.equals(30_000)) {
                throw new IllegalStateException("thirty thousand");
            }
            return input;
        }
    }

    @Test
    void tellTheRowForWhichCodeOfTheApplicationThrows() {
        byte[] json = IntStream.range(0, 40_000)
                .mapToObj(i -> "{\"value\":" + i + "}")
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(UTF_8);

        assertThatThrownBy(() -> ModelType.of(Fragile.class).parseMany(json))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Row 30000 of Fragile could not be validated: code of the application threw"
                        + " java.lang.IllegalStateException: thirty thousand");
    }
}
