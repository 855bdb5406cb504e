package dev.verity.differential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the comparison with Hibernate Validator found, each in its smallest form. */
class RegressionTest {
    private final Peers peers = new Peers();

    interface First {}

    interface Second {}

    @GroupSequence({First.class, Second.class})
    interface InOrder {}

    static class Ring {
        @NotNull(groups = First.class)
        String name;

        @NotNull
        String code;

        @Valid
        @ConvertGroup(from = Default.class, to = First.class)
        Ring next = this;
    }

    @GroupSequence({First.class, Strict.class})
    static class Strict {
        @NotNull(groups = First.class)
        String first;

        @NotNull
        String then;

        @NotNull
        public String getAny() {
            return null;
        }
    }

    static class Lax extends Strict {
        @Override
        @NotNull
        public String getAny() {
            return super.getAny();
        }
    }

    static class Shelf {
        @Valid
        Collection<Ring> rings = new ArrayList<>(List.of(new Ring()));

        Map<String, @Valid List<Ring>> nested = Map.of("key", List.of(new Ring()));
    }

    @Test
    void cutsACycleAtTheSameGroupOfASequence() {
        assertThat(paths(new Ring(), InOrder.class)).containsExactly("name");
    }

    @Test
    void cutsACycleAtAGroupThatWasAskedForAmongOthers() {
        assertThat(paths(new Ring(), Default.class, First.class)).containsExactlyInAnyOrder("name", "code");
    }

    @Test
    void endsTheRedefinedDefaultAtAConstraintThatFailedForAnEarlierGroup() {
        assertThat(paths(new Strict(), First.class, Default.class)).containsExactly("first");
    }

    @Test
    void keepsAnEqualConstraintOfASubclassThatDoesNotRedefineDefault() {
        assertThat(paths(new Lax())).containsExactlyInAnyOrder("first", "any");
    }

    @Test
    void namesTheDeclaredContainerOfACascadedCollection() {
        ConstraintViolation<Shelf> violation = peers.verity.validate(new Shelf(), First.class).stream()
                .filter(each -> each.getPropertyPath().toString().equals("rings[0].name"))
                .findAny()
                .orElseThrow();
        Path.Node leaf = violation.getPropertyPath().iterator().next();
        for (Path.Node node : violation.getPropertyPath()) {
            leaf = node;
        }

        assertThat(leaf.as(Path.PropertyNode.class).getContainerClass()).isEqualTo(Collection.class);
    }

    @Test
    void doesNotCascadeToTheElementsOfANestedContainerThatIsCascadedItself() {
        assertThat(paths(new Shelf(), First.class)).containsExactly("rings[0].name");
    }

    private Set<String> paths(Object bean, Class<?>... groups) {
        return peers.verity.validate(bean, groups).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }
}
