package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.validator.DefaultGroupSequenceProvider;
import dev.verity.validator.GroupSequenceProvider;
import dev.verity.validator.PlanListings;
import jakarta.validation.GroupDefinitionException;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Default groups that objects decide on. */
abstract class DecidedGroupSuite extends ValidationSuite {
    private static final List<String> ASKED = new ArrayList<>();
    private static Function<@Nullable Parcel, @Nullable List<Class<?>>> answer = DecidedGroupSuite::byWeight;

    interface Heavy {}

    interface Abroad {}

    @GroupSequenceProvider(ByWeight.class)
    static class Parcel {
        final boolean heavy;

        @NotNull
        String receiver = "somebody";

        @NotNull(groups = Heavy.class)
        String carrier;

        @NotNull(groups = Abroad.class)
        String customs;

        @Valid
        Parcel inner;

        Parcel(boolean heavy) {
            this.heavy = heavy;
        }

        Parcel(boolean heavy, Parcel inner) {
            this.heavy = heavy;
            this.inner = inner;
        }

        public void send(@NotNull(groups = Heavy.class) String crane, @NotNull String stamp) {}

        @NotNull(groups = Heavy.class)
        public String label() {
            return "label";
        }
    }

    static final class ByWeight implements DefaultGroupSequenceProvider<Parcel> {
        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, @Nullable Parcel parcel) {
            ASKED.add(type.getSimpleName() + (parcel == null ? " alone" : ""));
            return answer.apply(parcel);
        }
    }

    private static List<Class<?>> byWeight(@Nullable Parcel parcel) {
        return parcel != null && parcel.heavy ? List.of(Parcel.class, Heavy.class) : List.of(Parcel.class);
    }

    static class Gift extends Parcel {
        @NotNull
        String card;

        @NotNull(groups = Heavy.class)
        String ribbon;

        Gift(boolean heavy) {
            super(heavy);
        }
    }

    record Shelf(@Valid Parcel first, List<@Valid Parcel> others) {}

    record Export(@Valid @ConvertGroup(to = Abroad.class) Parcel parcel) {}

    interface Careful {}

    @GroupSequence({Default.class, Careful.class})
    interface Everything {}

    @GroupSequenceProvider(Never.class)
    @GroupSequence({Both.class, Heavy.class})
    record Both(String text) {}

    @GroupSequenceProvider(Never.class)
    @org.hibernate.validator.group.GroupSequenceProvider(NeverThere.class)
    record Twice(@NotNull String text) {}

    static final class Never implements DefaultGroupSequenceProvider<Object> {
        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, @Nullable Object object) {
            throw new AssertionError();
        }
    }

    static final class NeverThere implements org.hibernate.validator.spi.group.DefaultGroupSequenceProvider<Object> {}

    private static final class Hidden implements DefaultGroupSequenceProvider<Object> {
        Hidden(String unknown) {
            throw new AssertionError(unknown);
        }

        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, @Nullable Object object) {
            throw new AssertionError();
        }
    }

    @GroupSequenceProvider(Hidden.class)
    record Unmakeable(@NotNull String text) {}

    @AfterEach
    void reset() {
        answer = DecidedGroupSuite::byWeight;
        ASKED.clear();
    }

    @Test
    void dependOnTheObject() {
        Validator validator = validator();

        assertThat(paths(validator.validate(new Parcel(false)))).isEmpty();
        assertThat(paths(validator.validate(new Parcel(true)))).containsExactly("carrier");
        assertThat(paths(validator.validate(new Parcel(false)))).isEmpty();
        assertThat(ASKED).containsExactly("Parcel", "Parcel", "Parcel");
    }

    @Test
    void stopAtTheFirstGroupThatFails() {
        Parcel parcel = new Parcel(true);
        parcel.receiver = null;

        assertThat(paths(validator().validate(parcel))).containsExactly("receiver");
        answer = ignored -> List.of(Heavy.class, Parcel.class);
        assertThat(paths(validator().validate(parcel))).containsExactly("carrier");
    }

    @Test
    void areDecidedAnewBelowACascade() {
        Shelf shelf = new Shelf(new Parcel(true), List.of(new Parcel(false), new Parcel(true, new Parcel(true))));

        assertThat(paths(validator().validate(shelf)))
                .containsExactlyInAnyOrder("first.carrier", "others[1].carrier", "others[1].inner.carrier");
    }

    @Test
    void areDecidedForEachBeanOfAChain() {
        Parcel chain = null;
        for (int i = 0; i < 2_000; i++) {
            chain = new Parcel(i == 0, chain);
        }

        assertThat(paths(validator().validate(chain)))
                .singleElement()
                .asString()
                .endsWith(".inner.carrier");
    }

    @Test
    void areNotDecidedAgainWhereACycleCloses() {
        Parcel outer = new Parcel(true);
        Parcel inner = new Parcel(false, outer);
        outer.inner = inner;
        inner.receiver = null;

        assertThat(paths(validator().validate(outer))).containsExactlyInAnyOrder("carrier", "inner.receiver");
        assertThat(ASKED).containsExactly("Parcel", "Parcel");
    }

    @Test
    void holdForTheClassThatDeclaresThem() {
        assertThat(paths(validator().validate(new Gift(false)))).containsExactly("card");
        assertThat(paths(validator().validate(new Gift(true)))).containsExactlyInAnyOrder("card", "carrier");
        assertThat(ASKED).containsOnly("Parcel");
    }

    @Test
    void doNotMatterToOtherGroups() {
        assertThat(paths(validator().validate(new Parcel(false), Abroad.class))).containsExactly("customs");
        assertThat(paths(validator().validate(new Export(new Parcel(true))))).containsExactly("parcel.customs");
        assertThat(ASKED).isEmpty();
    }

    @Test
    void joinOtherGroupsAndSequences() {
        assertThat(paths(validator().validate(new Parcel(true), Default.class, Abroad.class)))
                .containsExactlyInAnyOrder("customs", "carrier");
        assertThat(paths(validator().validate(new Parcel(true), Everything.class)))
                .containsExactly("carrier");
    }

    @Test
    void applyToPropertiesOfObjectsAndToValues() {
        Validator validator = validator();

        assertThat(paths(validator.validateProperty(new Parcel(true), "carrier")))
                .containsExactly("carrier");
        assertThat(paths(validator.validateProperty(new Parcel(false), "carrier")))
                .isEmpty();
        assertThat(paths(validator.validateValue(Parcel.class, "carrier", null)))
                .isEmpty();
        assertThat(paths(validator.validateValue(Parcel.class, "receiver", null)))
                .containsExactly("receiver");
        assertThat(ASKED).containsExactly("Parcel", "Parcel", "Parcel alone", "Parcel alone");
    }

    @Test
    void applyToCalls() throws ReflectiveOperationException {
        var calls = validator().forExecutables();
        var send = Parcel.class.getMethod("send", String.class, String.class);
        var label = Parcel.class.getMethod("label");

        assertThat(paths(calls.validateParameters(new Parcel(true), send, new Object[] {null, "stamp"})))
                .containsExactly("send.crane");
        assertThat(paths(calls.validateParameters(new Parcel(false), send, new Object[] {null, "stamp"})))
                .isEmpty();
        assertThat(paths(calls.validateParameters(new Parcel(true), send, new Object[2])))
                .containsExactly("send.stamp");
        assertThat(paths(calls.validateReturnValue(new Parcel(true), label, null)))
                .containsExactly("label.<return value>");
        assertThat(paths(calls.validateReturnValue(new Parcel(false), label, null)))
                .isEmpty();
    }

    @Test
    void areDescribedAndListedAsWithoutAnObject() {
        Validator validator = validator();
        answer = parcel -> parcel == null ? List.of(Parcel.class, Abroad.class) : List.of(Parcel.class);

        assertThat(validator
                        .getConstraintsForClass(Parcel.class)
                        .getConstraintsForProperty("customs")
                        .findConstraints()
                        .unorderedAndMatchingGroups(Default.class)
                        .getConstraintDescriptors())
                .hasSize(1);
        assertThat(validator.unwrap(PlanListings.class).explain(Parcel.class))
                .contains(
                        "for [Default], as decided where there is no object",
                        "[Abroad] of the redefined Default group, if the elements before it found nothing:");
    }

    @Test
    void workWithMoreSequencesThanAreKept() {
        Validator validator = validator();
        List<Class<?>> groups = new ArrayList<>(List.of(Parcel.class));
        answer = parcel -> groups;

        for (int i = 0; i < 600; i++) {
            groups.add(i % 2 == 0 ? Heavy.class : Abroad.class);
            assertThat(paths(validator.validate(new Parcel(true)))).containsExactly("carrier");
        }
    }

    @Test
    void mustContainTheClassItself() {
        answer = parcel -> List.of(Heavy.class);

        assertThatThrownBy(() -> validator().validate(new Parcel(true)))
                .isInstanceOf(GroupDefinitionException.class)
                .hasMessage("@GroupSequenceProvider on DecidedGroupSuite.Parcel: " + ByWeight.class.getName()
                        + ": it redefines Default, so it must contain DecidedGroupSuite.Parcel itself, which stands for"
                        + " the constraints of Default. Add it.");
    }

    @Test
    void mustContainNeitherDefaultNorClassesNorNull() {
        answer = parcel -> List.of(Parcel.class, Default.class);
        assertThatThrownBy(() -> validator().validate(new Parcel(true)))
                .isInstanceOf(GroupDefinitionException.class)
                .hasMessageEndingWith(": it redefines Default, so it must not contain Default. Name"
                        + " DecidedGroupSuite.Parcel instead.");

        answer = parcel -> List.of(Parcel.class, String.class);
        assertThatThrownBy(() -> validator().validate(new Parcel(true)))
                .isInstanceOf(GroupDefinitionException.class)
                .hasMessageEndingWith(": String is no group, since it is no interface. Remove it.");

        answer = parcel -> new ArrayList<>(java.util.Arrays.asList(Parcel.class, null));
        assertThatThrownBy(() -> validator().validate(new Parcel(true)))
                .isInstanceOf(GroupDefinitionException.class)
                .hasMessageEndingWith(" returned null among the groups. Leave it out.");

        answer = parcel -> null;
        assertThatThrownBy(() -> validator().validate(new Parcel(true)))
                .isInstanceOf(GroupDefinitionException.class)
                .hasMessageEndingWith(" returned null. It must return a list of groups.");
    }

    @Test
    void tellWhoThrewAnException() {
        answer = parcel -> {
            throw new IllegalStateException("secret");
        };

        assertThatThrownBy(() -> validator().validate(new Parcel(true)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("@GroupSequenceProvider on DecidedGroupSuite.Parcel: " + ByWeight.class.getName()
                        + " threw java.lang.IllegalStateException.")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> validator().validateValue(Parcel.class, "carrier", null))
                .hasMessageEndingWith(" threw java.lang.IllegalStateException where it got no object.");
    }

    @Test
    void cannotBeDeclaredTwice() {
        assertThatThrownBy(() -> validator().validate(new Both("")))
                .isInstanceOf(GroupDefinitionException.class)
                .hasMessage("DecidedGroupSuite.Both has both @GroupSequence and @GroupSequenceProvider. Keep one.");
        assertThatThrownBy(() -> validator().validate(new Twice("")))
                .isInstanceOf(GroupDefinitionException.class)
                .hasMessage("DecidedGroupSuite.Twice has two @GroupSequenceProvider annotations. Keep one.");
    }

    @Test
    void needProvidersThatCanBeMade() {
        assertThatThrownBy(() -> validator().validate(new Unmakeable("")))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("@GroupSequenceProvider on DecidedGroupSuite.Unmakeable: "
                        + Hidden.class.getName() + " cannot be instantiated: java.lang.NoSuchMethodException");
    }
}
