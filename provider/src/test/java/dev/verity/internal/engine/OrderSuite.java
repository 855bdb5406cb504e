package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order violations are reported. */
abstract class OrderSuite extends ValidationSuite {

    @Probe(value = "of the contract", fails = true)
    interface Contract {}

    @Probe(value = "of the superclass", fails = true)
    static class Base implements Contract {
        @NotNull
        Object zulu;

        @NotNull
        Object alpha;

        @NotNull
        public Object getReading() {
            return null;
        }
    }

    @Probe(value = "of the class", fails = true)
    static class Sub extends Base {
        @NotNull
        Object mike;

        @Valid
        Line line = new Line();

        @NotNull
        Object bravo;
    }

    static class Line {
        @NotBlank
        String name;

        @NotNull
        Object price;
    }

    static class Bag {
        @Size(min = 9, message = "too few")
        @Probe(value = "list", fails = true)
        List<@NotBlank @Valid String> texts = List.of("", "x", "");

        @Valid
        Line line = new Line();
    }

    record Rows(List<@NotNull @Valid Line> rows) {}

    record AnyRows(Iterable<@NotNull @Valid Line> rows) {}

    @Test
    void isThatOfDeclarationWithInheritedPropertiesFirstAndTheClassItselfLast() {
        assertThat(found(validator(configuration().constraintValidatorFactory(new Probes()))
                        .validate(new Sub())))
                .containsExactly(
                        "zulu: must not be null",
                        "alpha: must not be null",
                        "reading: must not be null",
                        "mike: must not be null",
                        "line.name: must not be blank",
                        "line.price: must not be null",
                        "bravo: must not be null",
                        ": bad of the contract",
                        ": bad of the superclass",
                        ": bad of the class");
    }

    @Test
    void putsAContainerBeforeItsElementsAndTheseBeforeTheNextProperty() {
        assertThat(found(validator(configuration().constraintValidatorFactory(new Probes()))
                        .validate(new Bag())))
                .containsExactly(
                        "texts: too few",
                        "texts: bad list",
                        "texts[0].<list element>: must not be blank",
                        "texts[2].<list element>: must not be blank",
                        "line.name: must not be blank",
                        "line.price: must not be null");
    }

    @Test
    void finishesOneElementAndItsCascadesBeforeTheNext() {
        Line priced = new Line();
        priced.price = 1;
        List<Line> rows = new ArrayList<>();
        rows.add(new Line());
        rows.add(null);
        rows.add(priced);

        assertThat(paths(validator().validate(new Rows(rows))))
                .containsExactly("rows[0].name", "rows[0].price", "rows[1].<list element>", "rows[2].name");
    }

    /** By their declared type the constraints are those of an Iterable's elements, but cascades go by the index of the List. */
    @Test
    void putsConstraintsOfAllElementsFirstWhereOnlyTheirCascadesGoByIndex() {
        Line priced = new Line();
        priced.price = 1;
        List<Line> rows = new ArrayList<>();
        rows.add(new Line());
        rows.add(null);
        rows.add(priced);

        assertThat(paths(validator().validate(new AnyRows(rows))))
                .containsExactly("rows[].<iterable element>", "rows[0].name", "rows[0].price", "rows[2].name");
    }

    @Test
    void isTheSameWheneverTheSameObjectIsValidated() {
        Rows rows = new Rows(List.of(new Line(), new Line(), new Line()));
        List<String> first = paths(validator().validate(rows));

        for (int i = 0; i < 20; i++) {
            assertThat(paths(validator().validate(rows))).isEqualTo(first);
        }
    }

    @Test
    void givesSetsThatCannotBeChanged() {
        assertThatThrownBy(validator().validate(new Line())::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> validator().validate("fine").add(null))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
