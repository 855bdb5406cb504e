package dev.verity.internal.coercion;

import static dev.verity.internal.coercion.Coercions.code;
import static dev.verity.internal.coercion.Coercions.lax;
import static dev.verity.internal.coercion.Coercions.parameters;
import static dev.verity.internal.coercion.Coercions.scalar;
import static dev.verity.internal.coercion.Coercions.strict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.net.URL;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormCoercionTest {

    private static final UUID ID = UUID.fromString("12345678-9abc-def0-1234-56789abcdef0");

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(UUID.class, "12345678-9abc-def0-1234-56789abcdef0", ID),
                arguments(UUID.class, "12345678-9ABC-DEF0-1234-56789ABCDEF0", ID),
                arguments(UUID.class, "123456789abcdef0123456789abcdef0", ID),
                arguments(
                        URI.class,
                        "https://example.com:8080/path?query=value",
                        URI.create("https://example.com:8080/path?query=value")),
                arguments(URI.class, "../a", URI.create("../a")),
                arguments(byte[].class, "", new byte[0]),
                arguments(byte[].class, "+/8=", new byte[] {-5, -1}),
                arguments(byte[].class, "-_8=", new byte[] {-5, -1}),
                arguments(byte[].class, "-_8", new byte[] {-5, -1}),
                arguments(Locale.class, "en-GB", Locale.UK),
                arguments(Locale.class, "en_GB", Locale.UK),
                arguments(Locale.class, "und", Locale.ROOT),
                arguments(Currency.class, "EUR", Currency.getInstance("EUR")));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(Class<?> type, String text, Object expected) {
        assertThat(lax(type, text)).isEqualTo(expected);
        assertThat(strict(type, new StringBuilder(text))).isEqualTo(expected);
        assertThat(strict(type, expected)).isEqualTo(expected);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(UUID.class, "1-1-1-1-1", "uuid_parsing"),
                arguments(UUID.class, "", "uuid_parsing"),
                arguments(UUID.class, "12345678-9abc-def0-1234-56789abcdefg", "uuid_parsing"),
                arguments(UUID.class, "12345678-9abc-def0-1234-56789abcdef０", "uuid_parsing"),
                arguments(UUID.class, "123456789-abc-def0-1234-56789abcdef0", "uuid_parsing"),
                arguments(UUID.class, "12345678-9abc-def0-1234-5678-abcdef0", "uuid_parsing"),
                arguments(UUID.class, "123456789abcdef0123456789abcde-0", "uuid_parsing"),
                arguments(UUID.class, "{12345678-9abc-def0-1234-56789abcdef0}", "uuid_parsing"),
                arguments(UUID.class, 1, "uuid_type"),
                arguments(URI.class, "http://a b", "uri_parsing"),
                arguments(URI.class, "%zz", "uri_parsing"),
                arguments(URI.class, 1, "uri_type"),
                arguments(byte[].class, "a", "bytes_invalid_encoding"),
                arguments(byte[].class, "a*==", "bytes_invalid_encoding"),
                arguments(byte[].class, "+-==", "bytes_invalid_encoding"),
                arguments(byte[].class, "YQ==YQ==", "bytes_invalid_encoding"),
                arguments(byte[].class, List.of(1, 2), "bytes_type"),
                arguments(Locale.class, "", "locale_parsing"),
                arguments(Locale.class, "not a locale", "locale_parsing"),
                arguments(Locale.class, 1, "locale_type"),
                arguments(Currency.class, "XYZZY", "currency_parsing"),
                arguments(Currency.class, "eur", "currency_parsing"),
                arguments(Currency.class, 978, "currency_type"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(Class<?> type, Object input, String code) {
        assertThat(code(lax(type, input))).isEqualTo(code);
        assertThat(code(strict(type, input))).isEqualTo(code);
    }

    @Test
    void saysWhichEncodingBytesAreIn() {
        assertThat(parameters(lax(byte[].class, "*"))).isEqualTo(Map.of("encoding", "base64"));
    }

    @Test
    void copiesBytes() {
        byte[] input = {1, 2};

        assertThat(lax(byte[].class, input)).isNotSameAs(input);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Object.class,
                Number.class,
                URL.class,
                Optional.class,
                AtomicInteger.class,
                List.class,
                int[].class,
                Enum.class,
                Void.class
            })
    void leavesOtherTypesToOthers(Class<?> type) {
        assertThat(Scalar.of(type)).isNull();
    }

    @Test
    void keepsTheClassThatWasAskedFor() {
        assertThat(scalar(int.class).type()).isEqualTo(int.class);
        assertThat(scalar(Integer.class).type()).isEqualTo(Integer.class);
        assertThat(scalar(int.class)).hasToString("Scalar[int]");
        assertThat(scalar(int.class).literals()).isEmpty();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments(int.class, JsonForm.INTEGER, "int_type"),
                arguments(double.class, JsonForm.NUMBER, "float_type"),
                arguments(java.math.BigDecimal.class, JsonForm.NUMBER, "decimal_type"),
                arguments(boolean.class, JsonForm.BOOLEAN, "bool_type"),
                arguments(char.class, JsonForm.TEXT, "string_type"),
                arguments(UUID.class, JsonForm.TEXT, "uuid_type"),
                arguments(java.time.Year.class, JsonForm.INTEGER, "int_type"));
    }

    @ParameterizedTest
    @MethodSource
    void forms(Class<?> type, JsonForm form, String wrongType) {
        assertThat(scalar(type).jsonForm()).isEqualTo(form);
        assertThat(code(scalar(type).wrongType())).isEqualTo(wrongType);
    }
}
