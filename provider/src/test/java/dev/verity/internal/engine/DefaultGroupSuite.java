package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.GroupDefinitionException;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import org.junit.jupiter.api.Test;

/** Default groups that classes redefine. */
abstract class DefaultGroupSuite extends ValidationSuite {
    private final Probes probes = new Probes();

    interface Late {}

    interface Last {}

    @GroupSequence({Car.class, Late.class, Last.class})
    static class Car {
        @Probe("brand")
        String brand;

        @Probe(value = "plate", groups = Late.class)
        String plate;

        @Probe(value = "papers", groups = Last.class)
        String papers;

        @Valid
        Motor motor = new Motor();

        Car(String brand, String plate, String papers) {
            this.brand = brand;
            this.plate = plate;
            this.papers = papers;
        }
    }

    static class Motor {
        @Probe("power")
        String power = "bad";

        @Probe(value = "oil", groups = Late.class)
        String oil = "bad";
    }

    static class Taxi extends Car {
        @Probe("licence")
        String licence = "bad";

        @Probe(value = "fare", groups = Late.class)
        String fare = "bad";

        Taxi(String brand, String plate, String papers) {
            super(brand, plate, papers);
        }
    }

    @GroupSequence({Late.class, Bus.class})
    static class Bus extends Car {
        @Probe("seats")
        String seats = "bad";

        Bus(String brand, String plate, String papers) {
            super(brand, plate, papers);
        }
    }

    record Garage(@Valid Car car, @Probe("owner") String owner) {}

    @GroupSequence({Late.class, Last.class})
    static class Incomplete {}

    @GroupSequence({Last.class, Default.class, Late.class})
    interface Contrary {}

    private Validator probing() {
        return validator(configuration().constraintValidatorFactory(probes));
    }

    @Test
    void areCheckedInOrderUpToTheFirstViolation() {
        assertThat(paths(probing().validate(new Car("ok", "bad", "bad")))).containsExactly("plate", "motor.power");
        assertThat(probes.checked()).containsExactly("brand", "plate", "power");
    }

    @Test
    void cascadeOnceAndWithTheDefaultGroupOfTheOtherClass() {
        assertThat(paths(probing().validate(new Car("ok", "ok", "ok")))).containsExactly("motor.power");
        assertThat(probes.checked()).containsExactly("brand", "plate", "papers", "power");
    }

    @Test
    void doNotHoldForAnotherClassThatCascadesToTheirs() {
        assertThat(paths(probing().validate(new Garage(new Car("bad", "bad", "bad"), "bad"))))
                .containsExactly("car.brand", "car.motor.power", "owner");
    }

    @Test
    void areInheritedForWhatTheClassInherits() {
        assertThat(paths(probing().validate(new Taxi("ok", "bad", "bad"))))
                .containsExactly("licence", "plate", "motor.power");
    }

    @Test
    void areReplacedByThoseOfASubclass() {
        assertThat(paths(probing().validate(new Bus("bad", "ok", "bad"))))
                .containsExactlyInAnyOrder("brand", "seats", "motor.power");
        assertThat(paths(probing().validate(new Bus("bad", "bad", "bad")))).containsExactly("plate", "motor.power");
    }

    @Test
    void leaveOtherRequestedGroupsAlone() {
        assertThat(paths(probing().validate(new Car("bad", "bad", "bad"), Late.class)))
                .containsExactly("plate", "motor.oil");
    }

    @Test
    void areNotCheckedAgainWhereTheirGroupsAreRequestedToo() {
        probing().validate(new Car("ok", "ok", "ok"), Default.class, Late.class);

        assertThat(probes.checked()).containsExactlyInAnyOrder("plate", "brand", "papers", "power", "oil");
    }

    @Test
    void mustContainTheClassItself() {
        assertThatThrownBy(() -> validator().validate(new Incomplete()))
                .isInstanceOf(GroupDefinitionException.class)
                .hasMessage("@GroupSequence on DefaultGroupSuite.Incomplete: it redefines Default, so it must contain"
                        + " DefaultGroupSuite.Incomplete itself, which stands for the constraints of Default. Add it.");
    }

    @Test
    void mustAgreeWithTheOrderOfARequestedSequence() {
        assertThatThrownBy(() -> probing().validate(new Car("ok", "ok", "ok"), Contrary.class))
                .isInstanceOf(GroupDefinitionException.class)
                .hasMessage(
                        "Group sequence [Last, Default, Late] cannot take in the Default group of %s, which is"
                                + " redefined as [Car, Late, Last]: they disagree on where %s comes."
                                + " Bring both into the same order.",
                        Car.class.getName(), Late.class.getName());
    }
}
