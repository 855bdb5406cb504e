package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.Unwrapping;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Constraints on the elements of containers, and value extractors. */
abstract class ContainerElementSuite extends ValidationSuite {

    record Elements(
            List<@NotBlank String> list,
            Set<@NotBlank String> set,
            Map<@NotBlank String, @Min(3) Integer> map,
            Optional<@NotBlank String> optional) {}

    record Numbers(@Min(3) OptionalInt whole, @Min(3) OptionalLong large) {}

    record Deep(Map<String, List<Optional<@NotBlank String>>> map) {}

    record Box<T>(T content) {}

    record Boxed(Box<@NotBlank String> box, Box<@Valid Item> item) {}

    record Item(@NotBlank String name) {}

    record Unwrapped(
            @NotBlank(payload = Unwrapping.Unwrap.class) Box<String> text,
            @NotNull(payload = Unwrapping.Skip.class) OptionalInt number) {}

    record Sealed(@NotBlank Envelope envelope) {}

    record Envelope(String letter) {}

    static final class BoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value("<content>", box.content());
        }
    }

    static final class NamelessBoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            receiver.value(null, box.content());
            receiver.iterableValue("<some>", box.content());
            receiver.indexedValue("<at>", 7, box.content());
            receiver.keyedValue("<under>", "key", box.content());
        }
    }

    static final class BrokenBoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Override
        public void extractValues(Box<?> box, ValueReceiver receiver) {
            throw new IllegalStateException("locked");
        }
    }

    @UnwrapByDefault
    static final class EnvelopeExtractor implements ValueExtractor<@ExtractedValue(type = String.class) Envelope> {
        @Override
        public void extractValues(Envelope envelope, ValueReceiver receiver) {
            receiver.value(null, envelope.letter());
        }
    }

    static final class LazyList extends AbstractList<String> {
        @Override
        public String get(int index) {
            throw new IllegalStateException("no session");
        }

        @Override
        public Iterator<String> iterator() {
            throw new IllegalStateException("no session");
        }

        @Override
        public int size() {
            return 1;
        }
    }

    record Lazy(List<@NotBlank String> texts) {}

    @Test
    void areReportedUnderTheNameOfTheirElement() {
        Elements bean = new Elements(List.of("x", ""), Set.of(" "), Map.of("", 1), Optional.of(""));

        assertThat(found(validator().validate(bean)))
                .containsExactly(
                        "list[1].<list element>: must not be blank",
                        "set[].<iterable element>: must not be blank",
                        "map<K>[].<map key>: must not be blank",
                        "map[].<map value>: must be greater than or equal to 3",
                        "optional: must not be blank");
    }

    @Test
    void reachAnyDepth() {
        assertThat(found(validator().validate(new Deep(Map.of("k", List.of(Optional.of("x"), Optional.of("")))))))
                .containsExactly("map[k].<map value>[1].<list element>: must not be blank");
    }

    @Test
    void checkTheAbsentValueOfAnOptionalAsNull() {
        assertThat(found(validator().validate(new Elements(null, null, null, Optional.empty()))))
                .containsExactly("optional: must not be blank");
    }

    @Test
    void unwrapWhatIsUnwrappedByDefault() {
        assertThat(found(validator().validate(new Numbers(OptionalInt.of(2), OptionalLong.of(2)))))
                .containsExactly(
                        "whole: must be greater than or equal to 3", "large: must be greater than or equal to 3");
        assertThat(validator().validate(new Numbers(OptionalInt.empty(), OptionalLong.of(3))))
                .isEmpty();
    }

    @Test
    void unwrapOrNotAsThePayloadSays() {
        var unwrapping = validator(configuration().addValueExtractor(new BoxExtractor()));

        assertThat(found(unwrapping.validate(new Unwrapped(new Box<>(""), OptionalInt.empty()))))
                .containsExactly("text.<content>: must not be blank");
        assertThat(found(unwrapping.validate(new Unwrapped(new Box<>("x"), null))))
                .containsExactly("number: must not be null");
    }

    @Test
    void useExtractorsOfTypesThatAreNotGeneric() {
        assertThat(found(validator(configuration().addValueExtractor(new EnvelopeExtractor()))
                        .validate(new Sealed(new Envelope("")))))
                .containsExactly("envelope: must not be blank");
    }

    @Test
    void useCustomExtractorsForConstraintsAndCascades() {
        assertThat(found(validator(configuration().addValueExtractor(new BoxExtractor()))
                        .validate(new Boxed(new Box<>(""), new Box<>(new Item(""))))))
                .containsExactly("box.<content>: must not be blank", "item.name: must not be blank");
    }

    @Test
    void areReportedForEveryCallOfAnExtractorsReceiver() {
        assertThat(paths(validator(configuration().addValueExtractor(new NamelessBoxExtractor()))
                        .validate(new Boxed(new Box<>(""), new Box<>(new Item(""))))))
                .containsExactly(
                        "box",
                        "box[].<some>",
                        "box[7].<at>",
                        "box[key].<under>",
                        "item.name",
                        "item[].name",
                        "item[7].name",
                        "item[key].name");
    }

    @Test
    void tellWhichExtractorThrewAnException() {
        var broken = validator(configuration().addValueExtractor(new BrokenBoxExtractor()));

        assertThatThrownBy(() -> broken.validate(new Boxed(new Box<>(""), null)))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "Value extractor %s failed on a container of %s: see the cause.",
                        BrokenBoxExtractor.class.getTypeName(), Box.class.getTypeName())
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellWhichContainerThrewAnException() {
        assertThatThrownBy(() -> validator().validate(new Lazy(new LazyList())))
                .isInstanceOf(ValidationException.class)
                .hasMessage(
                        "The elements of a %s cannot be read: it threw java.lang.IllegalStateException.",
                        LazyList.class.getName())
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void needAnExtractor() {
        assertThatThrownBy(() -> validator().validate(new Boxed(null, null)))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(
                        "No value extractor for type parameter T of %s, which a container element constraint or"
                                + " @Valid needs. Register one with Configuration.addValueExtractor(), in"
                                + " META-INF/validation.xml or as a service.",
                        Box.class.getTypeName());
    }

    @Test
    void areCheckedForNullElementsAndSkippedForNullContainers() {
        record Sized(List<@NotNull @Size(min = 2) String> texts) {}

        assertThat(found(validator().validate(new Sized(Arrays.asList(null, "x")))))
                .containsExactly(
                        "texts[0].<list element>: must not be null",
                        "texts[1].<list element>: size must be between 2 and 2147483647");
        assertThat(validator().validate(new Sized(null))).isEmpty();
    }
}
