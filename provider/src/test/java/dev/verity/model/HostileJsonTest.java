package dev.verity.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is broken or means harm: each in every form of JSON input and in both engines. The table tells what must come of it. */
@Timeout(60)
class HostileJsonTest {
    private static final Pattern REPEATED = Pattern.compile("<<(.*?)\\*(\\d+)>>");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9A-F]{2}|n|t|r|\\\\)");
    private static final List<ValidatorFactory> FACTORIES = new ArrayList<>();
    private static final List<ModelType<Doc>> TYPES = new ArrayList<>();

    static class Doc extends Model {
        Integer i;
        Double d;
        BigDecimal n;
        BigInteger big;
        Boolean flag;
        String s;
        LocalDate day;
        UUID id;
        Object any;
        List<Integer> list;
        Map<String, String> map;
        Doc kid;
    }

    /** A line of the table. */
    record Case(String expected, String input) {
        byte[] bytes() {
            String repeated = REPEATED.matcher(input)
                    .replaceAll(
                            found -> Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
            return ESCAPE.matcher(repeated)
                    .replaceAll(found -> Matcher.quoteReplacement(unescaped(found.group(1))))
                    .getBytes(ISO_8859_1);
        }

        private static String unescaped(String escape) {
            return switch (escape.charAt(0)) {
                case 'n' -> "\n";
                case 't' -> "\t";
                case 'r' -> "\r";
                case 'x' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
                default -> "\\";
            };
        }

        @Override
        public String toString() {
            return input + " -> " + expected;
        }
    }

    @BeforeAll
    static void open() {
        for (EngineMode engine : List.of(EngineMode.INTERPRETED, EngineMode.COMPILED)) {
            ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                    .configure()
                    .addProperty(VerityConfiguration.ENGINE, engine.name().toLowerCase(Locale.ROOT))
                    .buildValidatorFactory();
            FACTORIES.add(factory);
            TYPES.add(factory.unwrap(Models.class).type(Doc.class));
        }
    }

    @AfterAll
    static void close() {
        FACTORIES.forEach(ValidatorFactory::close);
        FACTORIES.clear();
        TYPES.clear();
    }

    static List<Case> cases() throws IOException {
        try (InputStream table = HostileJsonTest.class.getResourceAsStream("hostile-json.txt")) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(line -> new Case(line[0].strip(), line[1]))
                    .toList();
        }
    }

    /** What came of an input: fine, or each error as location, code and, where it is JSON that is broken, line and column. */
    private static String told(Result<?> result) {
        return result.isValid()
                ? "fine"
                : result.errors().stream().map(HostileJsonTest::told).collect(Collectors.joining(", "));
    }

    private static String told(ModelError error) {
        boolean isJson = error.type().startsWith("json_");
        if (isJson) {
            assertThat(error.ctx().get("error")).asString().isNotBlank().doesNotContain("Source:", "Stream");
            assertThat((Long) error.ctx().get("offset")).isNotNegative();
        }
        String place =
                isJson ? " " + error.ctx().get("line") + ":" + error.ctx().get("column") : "";
        return (error.path() + " " + error.type() + place).strip();
    }

    private static String thrown(ModelType<Doc> type, InputStream input) {
        try {
            type.parse(input);
            return "fine";
        } catch (ModelValidationException e) {
            return e.errors().stream().map(HostileJsonTest::told).collect(Collectors.joining(", "));
        }
    }

    @Test
    void thereAreManyCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bytesGiveWhatTheTableSays(Case row) {
        for (ModelType<Doc> type : TYPES) {
            assertThat(told(type.checkJson(row.bytes()))).isEqualTo(row.expected());
            assertThat(thrown(type, new ByteArrayInputStream(row.bytes()))).isEqualTo(row.expected());
            assertThat(codes(thrown(type, new Drops(row.bytes())))).isEqualTo(codes(row.expected()));
        }
    }

    /** Comes byte by byte. */
    private static final class Drops extends ByteArrayInputStream {
        Drops(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            return super.read(into, from, Math.min(1, length));
        }
    }

    /**
     * Columns are counted in characters, and may be fewer: of some numbers, a parser of texts
     * tells the last character that is right. What is no part of a text is told by bytes alone: marks, UTF-16 and UTF-32.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void textsGiveTheSame(Case row) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(row.bytes())).toString();
        } catch (CharacterCodingException e) {
            return;
        }
        if (text.startsWith("\uFEFF") || text.indexOf(0) >= 0) {
            return;
        }
        for (ModelType<Doc> type : TYPES) {
            String told = told(type.checkJson(text));
            assertThat(codes(told)).isEqualTo(codes(row.expected()));
            if (text.chars().allMatch(each -> each < 128)) {
                assertThat(column(told)).isCloseTo(column(row.expected()), within(2));
            }
        }
    }

    private static int column(String told) {
        return Integer.parseInt("0" + told.replaceAll(".*:|[^0-9]+", ""));
    }

    private static String codes(String told) {
        return told.replaceAll(" \\d+:\\d+", "");
    }

    /** But for lines that are blank or several, and for UTF-16 and UTF-32. */
    @ParameterizedTest
    @MethodSource("cases")
    void linesGiveTheSame(Case row) {
        String bytes = new String(row.bytes(), ISO_8859_1);
        boolean isWide = bytes.matches("(?s)[\\xFE\\xFF].*|.{0,3}\\x00.*");
        boolean isOne = !bytes.contains("\n") && !bytes.isBlank() && !bytes.startsWith("\u00EF\u00BB\u00BF");
        for (ModelType<Doc> type : TYPES) {
            List<Result<Doc>> rows =
                    type.ndjson(new ByteArrayInputStream(row.bytes())).toList();
            if (isWide) {
                assertThat(rows).allMatch(result -> told(result).equals("json_invalid " + result.line() + ":1"));
            } else if (isOne) {
                assertThat(rows).extracting(HostileJsonTest::told).containsExactly(row.expected());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void elementsOfArraysGiveErrors(Case row) {
        byte[] array = ("[" + new String(row.bytes(), ISO_8859_1) + "]").getBytes(ISO_8859_1);
        for (ModelType<Doc> type : TYPES) {
            List<Result<Doc>> rows = type.parseMany(array);
            List<Result<Doc>> streamed = type.stream(new Drops(array)).toList();
            assertThat(rows.stream().map(each -> codes(told(each))).toList())
                    .isEqualTo(streamed.stream().map(each -> codes(told(each))).toList());
        }
    }

    private static final String WHOLE =
            "{\"i\":-12,\"d\":1.5e3,\"s\":\"a\\u00e9\\n\u00e9\u20ac\uD83D\uDE00\",\"flag\":true,"
                    + "\"any\":[null,{\"x\":false}],\"list\":[1,2],\"map\":{\"a\":\"b\"},\"kid\":{\"i\":1},\"more\":{}}";

    static Stream<Integer> truncations() {
        return IntStream.range(0, WHOLE.getBytes(UTF_8).length).boxed();
    }

    @ParameterizedTest
    @MethodSource("truncations")
    void whatIsTruncatedAnywhereIsNoJson(int length) {
        byte[] part = java.util.Arrays.copyOf(WHOLE.getBytes(UTF_8), length);
        for (ModelType<Doc> type : TYPES) {
            Result<Doc> result = type.checkJson(part);
            assertThat(result.errors()).extracting(ModelError::type).containsExactly("json_invalid");
            assertThat(result.errors().get(0).ctx()).containsEntry("line", 1);
            assertThat((Integer) result.errors().get(0).ctx().get("column")).isBetween(1, length + 1);
        }
    }

    @Test
    void theWholeOfItIsFine() {
        for (ModelType<Doc> type : TYPES) {
            assertThat(told(type.checkJson(WHOLE))).isEqualTo("fine");
        }
    }
}
