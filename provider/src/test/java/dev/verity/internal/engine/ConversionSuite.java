package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Group conversion. */
abstract class ConversionSuite extends ValidationSuite {
    private final Probes probes = new Probes();

    interface Basic {}

    interface Full {}

    interface Fullest extends Full {}

    @GroupSequence({Basic.class, Full.class})
    interface Steps {}

    static class Address {
        @Probe("street")
        String street;

        @Probe(value = "zip", groups = Basic.class)
        String zip;

        @Probe(value = "country", groups = Full.class)
        String country;

        @Valid
        Address next;

        Address(String street, String zip, String country) {
            this.street = street;
            this.zip = zip;
            this.country = country;
        }
    }

    record Converted(@Valid @ConvertGroup(to = Basic.class) Address home) {}

    record Several(
            @Valid
            @ConvertGroup(from = Default.class, to = Basic.class)
            @ConvertGroup(from = Basic.class, to = Full.class)
            Address home) {}

    record ToSequence(@Valid @ConvertGroup(to = Steps.class) Address home) {}

    record ToInheriting(
            @Valid @ConvertGroup(to = Fullest.class) Address home) {}

    record OfElements(
            List<@Valid @ConvertGroup(to = Basic.class) Address> list,
            Map<String, @Valid @ConvertGroup(to = Full.class) Address> map) {}

    record OfList(@Valid @ConvertGroup(to = Basic.class) List<Address> list) {}

    @GroupSequence({Default.class, Full.class})
    interface DefaultThenFull {}

    @GroupSequence({Default.class, Basic.class})
    interface DefaultThenBasic {}

    record Note(
            @Probe(
                    value = "text",
                    groups = {Default.class, Full.class})
            String text,

            @Probe(
                    value = "title",
                    groups = {Full.class, Basic.class})
            String title) {}

    record WithBasicNote(
            @Valid @ConvertGroup(to = Basic.class) Note note) {}

    record WithFullestNote(
            @Valid @ConvertGroup(to = Fullest.class) Note note) {}

    private Validator probing() {
        return validator(configuration().constraintValidatorFactory(probes));
    }

    private static Address bad() {
        return new Address("bad", "bad", "bad");
    }

    @Test
    void replacesTheGroupForTheCascadedObjectAndAllBelow() {
        Address home = bad();
        home.next = bad();

        assertThat(paths(probing().validate(new Converted(home)))).containsExactly("home.zip", "home.next.zip");
    }

    @Test
    void leavesOtherGroupsAsTheyAre() {
        assertThat(paths(probing().validate(new Converted(bad()), Full.class))).containsExactly("home.country");
    }

    @Test
    void isNotAppliedToItsOwnResult() {
        assertThat(paths(probing().validate(new Several(bad())))).containsExactly("home.zip");
        assertThat(paths(probing().validate(new Several(bad()), Basic.class))).containsExactly("home.country");
        assertThat(paths(probing().validate(new Several(bad()), Default.class, Basic.class)))
                .containsExactly("home.zip", "home.country");
    }

    @Test
    void toASequenceStopsAtItsFirstGroupWithAViolation() {
        assertThat(paths(probing().validate(new ToSequence(bad())))).containsExactly("home.zip");
        assertThat(paths(probing().validate(new ToSequence(new Address("bad", "ok", "bad")))))
                .containsExactly("home.country");
    }

    @Test
    void toAnInheritingGroupChecksInheritedGroups() {
        assertThat(paths(probing().validate(new ToInheriting(bad())))).containsExactly("home.country");
    }

    @Test
    void worksForContainerElements() {
        assertThat(paths(probing().validate(new OfElements(List.of(bad()), Map.of("k", bad())))))
                .containsExactly("list[0].zip", "map[k].country");
    }

    @Test
    void worksForTheElementsOfACascadedContainer() {
        assertThat(paths(probing().validate(new OfList(List.of(bad()))))).containsExactly("list[0].zip");
    }

    @Test
    void checksNothingTwiceWhereTwoGroupsBecomeOne() {
        probing().validate(new Converted(bad()), Default.class, Basic.class);

        assertThat(probes.checked()).containsExactly("zip");
    }

    @Test
    void checksInALaterPassWhatIsInTheConvertedGroupToo() {
        assertThat(paths(probing().validate(new WithBasicNote(new Note("bad", "")), DefaultThenFull.class)))
                .containsExactly("note.text");
    }

    @Test
    void checksOnceWhatIsInAGroupInheritedByTheNewGroup() {
        probing().validate(new WithFullestNote(new Note("", "")), DefaultThenBasic.class);

        assertThat(probes.checked()).containsExactly("text", "title");
    }
}
