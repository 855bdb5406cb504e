package dev.verity.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.runtime.MemberReader;
import dev.verity.internal.runtime.PlannedConstraint;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private final Planning planning = new Planning();

    interface Late {}

    static class Base {
        @NotNull
        Object inherited;
    }

    static class Bean extends Base {
        Object free;

        @NotNull
        @Size(min = 2, groups = Late.class)
        String text;

        @Valid
        @ConvertGroup(to = Late.class)
        Base cascaded;

        @Size(max = 3)
        List<@NotBlank @Size(groups = Late.class) String> list;

        @Min(1)
        OptionalInt number;

        @NotNull
        public Object getValue() {
            return "";
        }

        @NotNull
        @Valid
        public Base call(@NotNull Object first, Object second, @Valid Base third) {
            return new Base();
        }
    }

    @GroupSequence({Redefined.class, Late.class})
    static class Redefined extends Bean {}

    private static List<String> names(Plan plan) {
        return plan.phases().stream()
                .flatMap(phase -> phase.slots().stream())
                .map(slot -> slot.kind() + " " + slot.name())
                .toList();
    }

    private static List<String> constraints(ValuePlan value) {
        return value.constraints().stream()
                .map(constraint -> constraint.use().type().getSimpleName())
                .toList();
    }

    private static Slot slot(Plan plan, String name) {
        return plan.phases().stream()
                .flatMap(phase -> phase.slots().stream())
                .filter(slot -> slot.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Method method() throws NoSuchMethodException {
        return Bean.class.getMethod("call", Object.class, Object.class, Base.class);
    }

    @Test
    void plansASlotForEachConstrainedPropertyInOrder() {
        Plan plan = planning.bean(Bean.class);

        assertThat(names(plan))
                .containsExactly(
                        "FIELD inherited",
                        "FIELD text",
                        "FIELD cascaded",
                        "FIELD list",
                        "FIELD number",
                        "GETTER value");
        assertThat(plan).hasToString("plan of " + Bean.class.getName() + " for [Default]");
        assertThat(plan.phases()).hasSize(1);
    }

    @Test
    void takesOnlyConstraintsOfTheGroups() {
        assertThat(constraints(slot(planning.bean(Bean.class), "text").value())).containsExactly("NotNull");
        assertThat(constraints(
                        slot(planning.bean(Bean.class, Late.class), "text").value()))
                .containsExactly("Size");
        assertThat(names(planning.bean(Bean.class, Late.class)))
                .containsExactly("FIELD text", "FIELD cascaded", "FIELD list");
    }

    @Test
    void appliesGroupConversions() {
        CascadePlan cascade =
                slot(planning.bean(Bean.class), "cascaded").value().cascade();

        assertThat(cascade).isNotNull();
        assertThat(cascade.declaredType()).isEqualTo(Base.class);
        assertThat(cascade.program().passes())
                .extracting(pass -> pass.groups().toString())
                .containsExactly("[Late]");
    }

    @Test
    void choosesExtractorsOfElementsAndOfUnwrappedValues() {
        Plan plan = planning.bean(Bean.class);

        ValuePlan list = slot(plan, "list").value();
        assertThat(constraints(list)).containsExactly("Size");
        assertThat(list.elements()).singleElement().satisfies(elements -> {
            assertThat(elements.container()).isEqualTo(List.class);
            assertThat(elements.typeArgument()).isZero();
            assertThat(elements.cascaded()).isNull();
            assertThat(constraints(elements.value())).containsExactly("NotBlank");
        });
        ValuePlan number = slot(plan, "number").value();
        assertThat(number.constraints()).isEmpty();
        assertThat(number.elements()).singleElement().satisfies(elements -> {
            assertThat(elements.container()).isEqualTo(OptionalInt.class);
            assertThat(elements.typeArgument()).isNull();
            assertThat(constraints(elements.value())).containsExactly("Min");
        });
    }

    @Test
    void splitsARedefinedDefaultGroupIntoPhasesThatShareValues() {
        Plan plan = planning.bean(Redefined.class);

        assertThat(plan.phases()).extracting(Phase::sequenceElement).containsExactly(true, true, false);
        assertThat(names(plan))
                .containsExactly(
                        "FIELD inherited",
                        "FIELD text",
                        "FIELD list",
                        "FIELD number",
                        "GETTER value",
                        "FIELD text",
                        "FIELD list",
                        "FIELD cascaded");
        assertThat(plan.phases().get(0).slots().get(1).place())
                .isEqualTo(plan.phases().get(1).slots().get(0).place());
        assertThat(member(plan.phases().get(0).slots().get(1)))
                .isEqualTo(member(plan.phases().get(1).slots().get(0)));
    }

    @Test
    void usesOneValidatorPerConstraintInAllPlans() {
        PlannedConstraint inBean =
                slot(planning.bean(Bean.class), "text").value().constraints().get(0);
        PlannedConstraint alone = slot(planning.property(Bean.class, "text"), "text")
                .value()
                .constraints()
                .get(0);

        assertThat(inBean.validator()).isNotNull().isSameAs(alone.validator());
        assertThat(inBean.builtIn()).isTrue();
        assertThat(inBean.inWords()).isEqualTo("@NotNull on PlannerTest.Bean#text");
    }

    @Test
    void leavesCascadesOutOfPropertyPlans() {
        assertThat(planning.property(Bean.class, "cascaded").isEmpty()).isTrue();
        assertThat(planning.property(Bean.class, "cascaded").mayRecur()).isFalse();
    }

    @Test
    void plansParametersAndReturnValues() throws Exception {
        assertThat(names(planning.parameters(method(), "a", "b", "c"))).containsExactly("PARAMETER a", "PARAMETER c");
        assertThat(slot(planning.parameters(method(), "a", "b", "c"), "c").index())
                .isEqualTo(2);
        assertThat(names(planning.returnValue(method()))).containsExactly("RETURN_VALUE ");
    }

    @Test
    void plansNothingForClassesWithoutConstraints() {
        assertThat(planning.bean(String.class).isEmpty()).isTrue();
        assertThat(planning.bean(Bean.class, Runnable.class).phases())
                .allSatisfy(phase ->
                        assertThat(phase.slots()).allMatch(slot -> slot.value().cascades()));
    }

    @Test
    void takesValuesApartIntoChecksAndCascades() {
        record Both(@NotNull @Valid List<@NotNull @Valid Base> list) {}
        ValuePlan value = slot(planning.bean(Both.class), "list").value();

        ValuePlan checks = value.withoutCascades();
        assertThat(constraints(checks)).containsExactly("NotNull");
        assertThat(checks.cascades()).isFalse();
        assertThat(constraints(checks.elements().get(0).value())).containsExactly("NotNull");
        ValuePlan cascades = value.withoutConstraints();
        assertThat(cascades.constraints()).isEmpty();
        assertThat(cascades.cascades()).isTrue();
        assertThat(cascades.elements().get(0).value().constraints()).isEmpty();
    }

    private static Member member(Slot slot) {
        return ((MemberReader) slot.reader()).member();
    }
}
