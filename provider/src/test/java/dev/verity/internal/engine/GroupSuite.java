package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.GroupDefinitionException;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import org.junit.jupiter.api.Test;

/** Requested groups and group sequences. */
abstract class GroupSuite extends ValidationSuite {
    private final Probes probes = new Probes();

    interface Cheap {}

    interface Costly {}

    interface Cheapest extends Cheap {}

    @GroupSequence({Default.class, Cheap.class, Costly.class})
    interface Ordered {}

    @GroupSequence({Cheapest.class, Ordered.class})
    interface Nested {}

    @GroupSequence({Cheap.class, Cyclic.class})
    interface Cyclic {}

    static class Person {
        @Probe("name")
        String name;

        @Probe(value = "mail", groups = Cheap.class)
        String mail;

        @Probe(value = "iban", groups = Costly.class)
        String iban;

        @Valid
        Person spouse;

        Person(String name, String mail, String iban) {
            this.name = name;
            this.mail = mail;
            this.iban = iban;
        }

        Person with(Person person) {
            spouse = person;
            return this;
        }
    }

    private Validator probing() {
        return validator(configuration().constraintValidatorFactory(probes));
    }

    @Test
    void checksTheDefaultGroupIfNoneIsRequested() {
        assertThat(paths(probing().validate(new Person("bad", "bad", "bad")))).containsExactly("name");
    }

    @Test
    void checksInheritedGroupsToo() {
        assertThat(paths(probing().validate(new Person("bad", "bad", "bad"), Cheapest.class)))
                .containsExactly("mail");
    }

    @Test
    void stopsASequenceAtTheFirstGroupWithAViolation() {
        assertThat(paths(probing().validate(new Person("ok", "bad", "bad"), Ordered.class)))
                .containsExactly("mail");
        assertThat(probes.checked()).containsExactly("name", "mail");
    }

    @Test
    void passesASequenceToTheEndIfNothingFails() {
        assertThat(probing().validate(new Person("ok", "ok", "ok"), Ordered.class))
                .isEmpty();
        assertThat(probes.checked()).containsExactly("name", "mail", "iban");
    }

    @Test
    void cascadesInsideEachElementOfASequence() {
        Person root = new Person("ok", "ok", "bad").with(new Person("ok", "bad", "ok"));

        assertThat(paths(probing().validate(root, Ordered.class))).containsExactly("spouse.mail");
        assertThat(probes.checked()).containsExactly("name", "name", "mail", "mail");
    }

    @Test
    void doesNotCheckAConstraintTwiceInANestedSequence() {
        assertThat(paths(probing().validate(new Person("ok", "ok", "bad"), Nested.class)))
                .containsExactly("iban");
        assertThat(probes.checked()).containsExactly("mail", "name", "iban");
    }

    @Test
    void runsEachOfSeveralSequencesForItself() {
        Person person = new Person("bad", "ok", "bad");

        assertThat(paths(probing().validate(person, Costly.class, Ordered.class)))
                .containsExactly("iban", "name");
        assertThat(probes.checked()).containsExactly("iban", "name");
    }

    @Test
    void refusesACyclicSequence() {
        assertThatThrownBy(() -> validator().validate("any", Cyclic.class))
                .isInstanceOf(GroupDefinitionException.class)
                .hasMessage(
                        "Group sequence %1$s is cyclic: it reaches %1$s again. Remove one of the references.",
                        Cyclic.class.getName());
    }

    @Test
    void refusesGroupsThatAreNoInterfaces() {
        assertThatThrownBy(() -> validator().validate("any", String.class))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Requested group java.lang.String is not an interface. Groups are interfaces.");
    }

    @Test
    void refusesNullAsGroup() {
        assertThatThrownBy(() -> validator().validate("any", Default.class, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A requested group is null. Pass interfaces, or nothing for Default.");
        assertThatThrownBy(() -> validator().validate("any", (Class<?>[]) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The groups must not be null.");
    }

    @Test
    void refusesNullAsObject() {
        assertThatThrownBy(() -> validator().validate(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The object to validate must not be null.");
    }
}
