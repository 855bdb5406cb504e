package dev.verity.internal.descriptor;

import static dev.verity.internal.descriptor.Described.bean;
import static dev.verity.internal.descriptor.Described.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ElementDescriptor.ConstraintFinder;
import jakarta.validation.metadata.Scope;
import java.lang.annotation.ElementType;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConstraintSearchTest {
    interface Basic {}

    interface Extended extends Basic {}

    interface More extends Default {}

    interface Unused {}

    @GroupSequence({Basic.class, Late.class})
    interface Sequence {}

    interface Late {}

    static class Base {
        @NotNull(groups = Basic.class)
        @Min(1)
        Integer amount;
    }

    static class Plain extends Base {
        @Max(value = 9, groups = Late.class)
        Integer amount;

        @Positive
        Integer getAmount() {
            return 1;
        }
    }

    @GroupSequence({Redefining.class, Late.class})
    static class Redefining extends Base {
        @Max(value = 9, groups = Late.class)
        Integer amount;
    }

    static class BelowRedefining extends Redefining {
        @Positive(groups = Late.class)
        Integer amount;
    }

    interface Priced {
        @NotNull
        Integer getPrice();
    }

    static class Item implements Priced {
        @Min(1)
        Integer price;

        @Override
        public Integer getPrice() {
            return 1;
        }
    }

    private static ConstraintFinder amountOf(Class<?> type) {
        return bean(type).getConstraintsForProperty("amount").findConstraints();
    }

    @Test
    void findsAllConstraintsWithoutRestrictions() {
        assertThat(types(amountOf(Plain.class)))
                .containsExactlyInAnyOrder(NotNull.class, Min.class, Max.class, Positive.class);
        assertThat(amountOf(Plain.class).hasConstraints()).isTrue();
    }

    @Nested
    class ByGroup {
        @Test
        void findsMembersOfTheGroup() {
            assertThat(types(amountOf(Plain.class).unorderedAndMatchingGroups(Basic.class)))
                    .containsExactly(NotNull.class);
        }

        @Test
        void findsMembersOfAnyOfTheGroups() {
            assertThat(types(amountOf(Plain.class).unorderedAndMatchingGroups(Basic.class, Late.class)))
                    .containsExactlyInAnyOrder(NotNull.class, Max.class);
        }

        @Test
        void findsMembersOfInheritedGroups() {
            assertThat(types(amountOf(Plain.class).unorderedAndMatchingGroups(Extended.class)))
                    .containsExactly(NotNull.class);
        }

        @Test
        void findsMembersOfASequence() {
            assertThat(types(amountOf(Plain.class).unorderedAndMatchingGroups(Sequence.class)))
                    .containsExactlyInAnyOrder(NotNull.class, Max.class);
        }

        @Test
        void findsNothingInUnusedGroups() {
            ConstraintFinder finder = amountOf(Plain.class).unorderedAndMatchingGroups(Unused.class);

            assertThat(finder.hasConstraints()).isFalse();
            assertThat(finder.getConstraintDescriptors()).isEmpty();
        }

        @Test
        void findsConstraintsOfAnInterfaceByItsImplicitGroup() {
            assertThat(types(bean(Item.class)
                            .getConstraintsForProperty("price")
                            .findConstraints()
                            .unorderedAndMatchingGroups(Priced.class)))
                    .containsExactly(NotNull.class);
        }

        @Test
        void refusesNull() {
            ConstraintFinder finder = amountOf(Plain.class);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> finder.unorderedAndMatchingGroups((Class<?>) null))
                    .withMessage("A group to match is null. Pass the interfaces that stand for groups.");
        }
    }

    @Nested
    class ByDefaultGroup {
        @Test
        void findsMembersOfDefault() {
            assertThat(types(amountOf(Plain.class).unorderedAndMatchingGroups(Default.class)))
                    .containsExactlyInAnyOrder(Min.class, Positive.class);
        }

        @Test
        void findsMembersOfTheSequenceThatRedefinesDefault() {
            assertThat(types(amountOf(Redefining.class).unorderedAndMatchingGroups(Default.class)))
                    .containsExactlyInAnyOrder(Min.class, Max.class);
        }

        @Test
        void findsMembersOfTheSequenceThroughGroupsThatInheritDefault() {
            assertThat(types(amountOf(Redefining.class).unorderedAndMatchingGroups(More.class)))
                    .containsExactlyInAnyOrder(Min.class, Max.class);
        }

        @Test
        void keepsARedefinitionAwayFromSubclasses() {
            assertThat(types(amountOf(BelowRedefining.class).unorderedAndMatchingGroups(Default.class)))
                    .containsExactlyInAnyOrder(Min.class, Max.class);
        }
    }

    @Nested
    class ByPlace {
        @Test
        void findsWhatTheClassItselfDeclares() {
            assertThat(types(amountOf(Plain.class).lookingAt(Scope.LOCAL_ELEMENT)))
                    .containsExactlyInAnyOrder(Max.class, Positive.class);
        }

        @Test
        void findsTheWholeHierarchyIfAskedTo() {
            assertThat(types(amountOf(Plain.class).lookingAt(Scope.HIERARCHY))).hasSize(4);
        }

        @Test
        void tellsFieldsFromGetters() {
            assertThat(types(amountOf(Plain.class).declaredOn(ElementType.METHOD)))
                    .containsExactly(Positive.class);
            assertThat(types(amountOf(Plain.class).declaredOn(ElementType.FIELD)))
                    .containsExactlyInAnyOrder(NotNull.class, Min.class, Max.class);
            assertThat(types(amountOf(Plain.class).declaredOn(ElementType.TYPE)))
                    .isEmpty();
        }

        @Test
        void narrowsWithEachRestriction() {
            assertThat(types(amountOf(Plain.class)
                            .lookingAt(Scope.LOCAL_ELEMENT)
                            .declaredOn(ElementType.FIELD)
                            .unorderedAndMatchingGroups(Late.class)))
                    .containsExactly(Max.class);
            assertThat(types(amountOf(Plain.class)
                            .declaredOn(ElementType.FIELD)
                            .unorderedAndMatchingGroups(Late.class)
                            .unorderedAndMatchingGroups(Basic.class)))
                    .isEmpty();
        }
    }
}
