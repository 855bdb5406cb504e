package dev.verity.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.verity.constraints.UniqueItems;
import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Documents that were changed at random: nothing but a value or a ModelValidationException may come of them, the same in both
 * engines and in every form of input. Runs for {@code verity.fuzz.seconds}; a failure tells the seed, which {@code verity.fuzz.seed}
 * begins with.
 */
class FuzzTest {
    private static final long SECONDS = Long.getLong("verity.fuzz.seconds", 3);
    private static final long SEED = Long.getLong("verity.fuzz.seed", 1);

    enum Color {
        RED,
        GREEN
    }

    @Discriminator("kind")
    sealed interface Shape permits Circle, Square {}

    @Tag("circle")
    record Circle(@Min(0) double radius) implements Shape {}

    @Tag("square")
    record Square(@NotNull BigDecimal side, Optional<String> label) implements Shape {}

    @ModelSettings(extra = ExtraKeys.FORBID)
    static class Line extends Model {
        @NotNull
        @Size(min = 1, max = 20)
        @Strip
        String sku;

        @Min(1)
        int count = 1;

        BigDecimal price;
    }

    @ModelSettings(extra = ExtraKeys.ALLOW)
    static class Order extends Model {
        long id;

        @NotNull
        @Email
        String email;

        @Size(max = 3)
        List<Line> lines = new ArrayList<>();

        @UniqueItems
        List<String> tags;

        Map<String, List<Integer>> cells;
        Set<Color> colors;
        Shape shape;
        Instant at;
        LocalDate day;
        Duration wait;
        UUID key;
        byte[] data;
        Secret<String> password;
        Optional<Integer> score = Optional.empty();
        boolean paid = true;
        char sign = '+';
        float rate = 1;
        short small = 1;

        @Max(9)
        Byte tiny;

        int[] numbers;
        Object any;
        Order parent;
    }

    private static final List<String> DOCUMENTS = List.of(
            "{\"id\":1,\"email\":\"a@example.com\",\"lines\":[{\"sku\":\" x \",\"count\":2,\"price\":1.50}],\"tags\":[\"a\",\"b\"]}",
            "{\"id\":-9223372036854775808,\"email\":\"\u00e4@example.com\",\"cells\":{\"a\":[1,2],\"b\":[]},\"colors\":[\"RED\",\"GREEN\"]}",
            "{\"id\":\"7\",\"email\":\"a@b.cd\",\"shape\":{\"kind\":\"circle\",\"radius\":1e3},\"at\":\"2024-01-02T03:04:05.678Z\",\"day\":\"2024-02-29\"}",
            "{\"id\":7.0,\"email\":\"a@b.cd\",\"shape\":{\"side\":0.1,\"kind\":\"square\",\"label\":null},\"wait\":\"PT1.5S\",\"data\":\"AQID\"}",
            "{\"id\":1,\"email\":\"a@b.cd\",\"key\":\"123e4567-e89b-12d3-a456-426614174000\",\"password\":\"hush\",\"score\":3,\"paid\":true}",
            "{\"id\":1,\"email\":\"a@b.cd\",\"sign\":\"-\",\"rate\":1.25,\"small\":-3,\"tiny\":9,\"numbers\":[1,2,3],\"any\":{\"x\":[null,true,1.0]}}",
            "{\"id\":1,\"email\":\"a@b.cd\",\"parent\":{\"id\":2,\"email\":\"x\",\"parent\":{\"id\":\"x\",\"lines\":[{},{\"sku\":\"\"}]}},\"more\":{}}",
            "{ \"id\" : 1 ,\r\n\t\"email\" : \"\\uD83D\\uDE00\\n@b.cd\" , \"paid\" : \"yes\" }");

    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "false",
            "0",
            "-",
            ".",
            "e",
            "E+",
            "\"id\":",
            "\"x\"",
            "1e999999",
            "1e2147483648",
            "1e-2147483649",
            "NaN",
            "-0.0",
            "1.5",
            "99999999999999999999",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\uD83D\uDE00",
            " ",
            "\n",
            "\r",
            "/*",
            "//",
            "{}",
            "[]",
            "{\"kind\":\"fish\"}",
            "\"kind\":1,",
            "\"-P1D\"",
            "\"2024-13-40\"",
            "\"+1000000000-12-31T23:59:60Z\"",
            "\"=\"",
            "1".repeat(400),
            "[".repeat(300));

    @Test
    void nothingButErrorsComesOfBrokenDocuments() {
        try (ValidatorFactory interpreted = factory(EngineMode.INTERPRETED);
                ValidatorFactory compiled = factory(EngineMode.COMPILED)) {
            List<ModelType<Order>> types = List.of(
                    interpreted.unwrap(Models.class).type(Order.class),
                    compiled.unwrap(Models.class).type(Order.class));
            long end = System.nanoTime() + SECONDS * 1_000_000_000L;
            long seed = SEED;
            int valid = 0;
            do {
                byte[] document = mutated(new Random(seed));
                valid += isValid(document, types, seed) ? 1 : 0;
                seed++;
            } while (System.nanoTime() < end);
            assertThat(valid).isPositive();
        }
    }

    private static ValidatorFactory factory(EngineMode engine) {
        return Validation.byProvider(VerityValidator.class)
                .configure()
                .addProperty(VerityConfiguration.ENGINE, engine.name().toLowerCase(Locale.ROOT))
                .buildValidatorFactory();
    }

    private static boolean isValid(byte[] document, List<ModelType<Order>> types, long seed) {
        try {
            String first = told(types.get(0).checkJson(document));
            for (ModelType<Order> type : types) {
                assertThat(told(type.checkJson(document))).isEqualTo(first);
                assertThat(told(type, document)).isEqualTo(first);
                checkRows(type, document);
            }
            checkMaps(document, types);
            return first.isEmpty();
        } catch (Throwable e) {
            return fail(
                    "Seed " + seed + ": " + new String(document, UTF_8) + "\n"
                            + HexFormat.of().formatHex(document),
                    e);
        }
    }

    private static String told(ModelType<Order> type, byte[] document) {
        try {
            type.parse(new ByteArrayInputStream(document));
            return "";
        } catch (ModelValidationException e) {
            return told(e.errors());
        }
    }

    /** Rows may be read otherwise, since they are cut out of the document; but in either way the same. */
    private static void checkRows(ModelType<Order> type, byte[] document) {
        type.ndjson(new ByteArrayInputStream(document)).forEach(Result::errors);
        byte[] array = ("[" + new String(document, UTF_8) + "]").getBytes(UTF_8);
        List<String> rows = type.parseMany(array).stream().map(FuzzTest::told).toList();
        assertThat(type.stream(new ByteArrayInputStream(array)).map(FuzzTest::told))
                .isEqualTo(rows);
    }

    /** The same document as plain data gives the same errors; what was read is written and read again. */
    private static void checkMaps(byte[] document, List<ModelType<Order>> types) {
        Result<Object> plain = ModelType.of(Object.class).checkJson(document);
        if (!plain.isValid() || !(plain.value() instanceof Map<?, ?>)) {
            return;
        }
        String first = told(types.get(0).check(plain.value()));
        assertThat(told(types.get(1).check(plain.value()))).isEqualTo(first);
    }

    private static String told(Result<?> result) {
        return told(result.errors());
    }

    private static String told(List<ModelError> errors) {
        return errors.stream()
                .map(error -> error + " " + error.ctx() + " " + error.input())
                .collect(Collectors.joining("\n"));
    }

    private static byte[] mutated(Random random) {
        byte[] bytes = DOCUMENTS.get(random.nextInt(DOCUMENTS.size())).getBytes(UTF_8);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            bytes = changed(bytes, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(12));
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> spliced(bytes, from, to, new byte[0]);
            case 1 -> spliced(bytes, from, to, piece);
            case 2, 3 -> spliced(bytes, from, from, piece);
            case 4 -> spliced(bytes, from, Math.min(bytes.length, from + 1), new byte[] {(byte) random.nextInt(256)});
            case 5 -> spliced(bytes, from, from, java.util.Arrays.copyOfRange(bytes, from, to));
            case 6 -> java.util.Arrays.copyOf(bytes, from);
            default -> swappedValue(bytes, random);
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        byte[] spliced = java.util.Arrays.copyOf(bytes, from + piece.length + bytes.length - to);
        System.arraycopy(piece, 0, spliced, from, piece.length);
        System.arraycopy(bytes, to, spliced, from + piece.length, bytes.length - to);
        return spliced;
    }

    /** Puts something else behind a colon: most of these are well-formed. */
    private static byte[] swappedValue(byte[] bytes, Random random) {
        String text = new String(bytes, UTF_8);
        String[] parts = text.split("(?<=:)(?=[\"0-9-])", -1);
        int part = random.nextInt(parts.length);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        parts[part] =
                parts[part].replaceFirst("^(\"[^\"]*\"|[-0-9.e]+)", java.util.regex.Matcher.quoteReplacement(piece));
        return String.join("", parts).getBytes(UTF_8);
    }
}
