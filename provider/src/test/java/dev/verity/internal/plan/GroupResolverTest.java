package dev.verity.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.plan.GroupProgram.Pass;
import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupResolverTest {
    private final GroupResolver resolver = new GroupResolver();

    interface One {}

    interface Two {}

    interface Inheriting extends One, Two {}

    @GroupSequence({One.class, Two.class})
    interface Sequence {}

    @GroupSequence({Default.class, Sequence.class, Inheriting.class})
    interface Nesting {}

    private static Set<Class<?>> set(Class<?>... groups) {
        return Set.of(groups);
    }

    @Test
    void makesOnePassOverTheDefaultGroup() {
        assertThat(resolver.request()).isSameAs(resolver.request(Default.class));
        assertThat(resolver.request().passes())
                .containsExactly(new Pass(new GroupSet(set(Default.class), set(), List.of()), false));
    }

    @Test
    void makesOnePassOverSeveralGroupsAndThoseTheyInherit() {
        assertThat(resolver.request(Default.class, Inheriting.class).passes())
                .containsExactly(new Pass(
                        new GroupSet(set(Default.class, Inheriting.class, One.class, Two.class), set(), List.of()),
                        false));
    }

    @Test
    void makesOnePassPerElementOfASequence() {
        List<Class<?>> sequence = List.of(One.class, Two.class);

        assertThat(resolver.request(Sequence.class).passes())
                .containsExactly(
                        new Pass(new GroupSet(set(One.class), set(), sequence), false),
                        new Pass(new GroupSet(set(Two.class), set(One.class), sequence), true));
    }

    @Test
    void expandsNestedSequences() {
        List<Class<?>> sequence = List.of(Default.class, One.class, Two.class, Inheriting.class);

        assertThat(resolver.request(Nesting.class).passes())
                .containsExactly(
                        new Pass(new GroupSet(set(Default.class), set(), sequence), false),
                        new Pass(new GroupSet(set(One.class), set(Default.class), sequence), true),
                        new Pass(new GroupSet(set(Two.class), set(Default.class, One.class), sequence), true),
                        new Pass(
                                new GroupSet(
                                        set(Inheriting.class, One.class, Two.class),
                                        set(Default.class, One.class, Two.class),
                                        sequence),
                                true));
    }

    @Test
    void putsGroupsBeforeSequencesWhateverTheOrderOfTheRequest() {
        assertThat(resolver.request(Sequence.class, Default.class).passes())
                .extracting(pass -> pass.groups().groups())
                .containsExactly(set(Default.class), set(One.class), set(Two.class));
    }

    @Test
    void remembersRequests() {
        assertThat(resolver.request(One.class, Two.class)).isSameAs(resolver.request(One.class, Two.class));
    }
}
