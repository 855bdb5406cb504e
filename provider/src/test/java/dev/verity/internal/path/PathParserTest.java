package dev.verity.internal.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathParserTest {

    private static final PropertyPath ROOT = PropertyPath.empty();

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a.b", "a.b[0].c", "map[key].x", "list[].y", "items[0]", "map[a.b c].x", "a[0].b[1].c"})
    void readsWhatAPathPrints(String text) {
        assertThat(PropertyPath.parse(text)).hasToString(text);
    }

    @Test
    void readsDigitsAsIndex() {
        assertThat(PropertyPath.parse("a.b[0].c"))
                .isEqualTo(
                        ROOT.property("a").property("b").atIndex(0, null, null).property("c"));
    }

    @Test
    void readsDigitsTooLongForAnIndexAsKey() {
        assertThat(PropertyPath.parse("a[12345678901].c"))
                .isEqualTo(ROOT.property("a").atKey("12345678901", null, null).property("c"));
    }

    @Test
    void readsOtherTextInBracketsAsKey() {
        assertThat(PropertyPath.parse("map[key].x"))
                .isEqualTo(ROOT.property("map").atKey("key", null, null).property("x"));
    }

    @Test
    void readsEmptyBracketsAsIterable() {
        assertThat(PropertyPath.parse("list[].y"))
                .isEqualTo(ROOT.property("list").inIterable(null, null).property("y"));
    }

    @Test
    void endsInABeanNodeAfterTrailingBrackets() {
        assertThat(PropertyPath.parse("items[0]"))
                .last()
                .extracting(Path.Node::getKind)
                .isEqualTo(ElementKind.BEAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a..b | a property name without surrounding blanks is expected at position 2",
                ".a | a property name without surrounding blanks is expected at position 0",
                "a. | a property name without surrounding blanks is expected at position 2",
                "[0] | a property name without surrounding blanks is expected at position 0",
                "a. b | a property name without surrounding blanks is expected at position 2",
                "a[ | the '[' is never closed at position 1",
                "a[0]b | a '.' is expected at position 4",
                "a[0][1] | a '.' is expected at position 4",
                "a] | a '.' is expected at position 1",
                "a[[0]] | a '[' within brackets is not allowed at position 2"
            },
            quoteCharacter = '"')
    void refusesMalformedText(String text, String problem) {
        assertThatThrownBy(() -> PropertyPath.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Malformed property path '" + text + "': " + problem
                        + ". Write it like name, address.street, items[0].price or scores[key].value.");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NULL, null", "'', empty"},
            nullValues = "NULL")
    void refusesNoText(@Nullable String text, String what) {
        assertThatThrownBy(() -> PropertyPath.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The property path is " + what
                        + ". Name a property, like name, address.street or items[0].price.");
    }
}
