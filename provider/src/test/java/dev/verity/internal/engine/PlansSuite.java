package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.model.Models;
import dev.verity.validator.DefaultGroupSequenceProvider;
import dev.verity.validator.EngineMode;
import dev.verity.validator.GroupSequenceProvider;
import dev.verity.validator.PlanListings;
import dev.verity.validator.PlanSummary;
import dev.verity.validator.PlanSummary.State;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a factory has planned, in figures. */
abstract class PlansSuite extends ValidationSuite {
    interface Strict {}

    @GroupSequence({Default.class, Strict.class})
    interface InOrder {}

    record Order(
            @NotBlank @Size(max = 20) String number,
            @NotEmpty List<@NotNull @Valid Line> lines,
            @Min(value = 1, groups = Strict.class) int count) {}

    record Line(@NotNull String item) {}

    record Unconstrained(String text) {}

    @GroupSequenceProvider(ByText.class)
    record Deciding(
            @NotNull String text,
            @NotNull(groups = Strict.class) String other) {}

    public static class ByText implements DefaultGroupSequenceProvider<Deciding> {
        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, @Nullable Deciding object) {
            return List.of(Deciding.class, Strict.class);
        }
    }

    static class Service {
        Service(@NotNull String name) {}

        @NotNull
        public String find(@Min(1) int id, String @NotNull [] @Nullable ... names) {
            return "";
        }
    }

    private final Order order = new Order("1", List.of(new Line("a")), 1);
    private Validator validator = validator();

    private List<PlanSummary> plans() {
        return validator.unwrap(PlanListings.class).plans();
    }

    /** What runs a plan that was run once. */
    private State running() {
        return Map.of(
                        EngineMode.AUTO, State.WARMING_UP,
                        EngineMode.INTERPRETED, State.INTERPRETED,
                        EngineMode.COMPILED, State.COMPILED,
                        EngineMode.CHECKED, State.CHECKED)
                .get(engine());
    }

    abstract EngineMode engine();

    private PlanSummary plan(
            Class<?> type, String subject, List<Class<?>> groups, int slots, int checks, int cascades) {
        return new PlanSummary(type, subject, groups, slots, checks, cascades, running());
    }

    @Test
    void areNoneBeforeAnythingIsValidated() {
        validator.getConstraintsForClass(Order.class);

        assertThat(plans()).isEmpty();
    }

    @Test
    void comeWithTheEngineThatRunsThem() {
        assertThat(validator.unwrap(PlanListings.class).engine()).isEqualTo(engine());
    }

    @Test
    void tellOfBeansAndOfWhatTheyLeadTo() {
        validator.validate(order);

        assertThat(plans())
                .containsExactly(
                        plan(Line.class, "bean", List.of(Default.class), 1, 1, 0),
                        plan(Order.class, "bean", List.of(Default.class), 2, 4, 1));
    }

    @Test
    void tellOfPropertiesAndValues() {
        validator.validateProperty(order, "number");
        validator.validateValue(Order.class, "count", 1, Strict.class);

        assertThat(plans())
                .containsExactly(
                        plan(Order.class, "property number", List.of(Default.class), 1, 2, 0),
                        plan(Order.class, "value of count", List.of(Strict.class), 1, 1, 0));
    }

    @Test
    void tellOfMethodsAndConstructors() throws Exception {
        var find = Service.class.getMethod("find", int.class, String[][].class);
        Service service = new Service("a");
        validator.forExecutables().validateParameters(service, find, new Object[] {1, new String[0][]});
        validator.forExecutables().validateReturnValue(service, find, "");
        validator
                .forExecutables()
                .validateConstructorParameters(Service.class.getDeclaredConstructor(String.class), new Object[] {"a"});

        assertThat(plans())
                .extracting(PlanSummary::beanClass, PlanSummary::subject, PlanSummary::slots, PlanSummary::state)
                .containsExactly(
                        tuple(Service.class, "parameters of Service(String)", 1),
                        tuple(Service.class, "parameters of find(int, String[][])", 2),
                        tuple(Service.class, "return value of find(int, String[][])", 1));
    }

    private Tuple tuple(Class<?> type, String subject, int slots) {
        return Tuple.tuple(type, subject, slots, running());
    }

    @Test
    void tellOfEachPassOfASequence() {
        validator.validate(new Line("a"), InOrder.class);

        assertThat(plans())
                .containsExactly(
                        new PlanSummary(Line.class, "bean", List.of(Strict.class), 0, 0, 0, State.EMPTY),
                        plan(Line.class, "bean", List.of(Default.class), 1, 1, 0));
    }

    @Test
    void tellWhereThereIsNothingToCheck() {
        validator.validate(new Unconstrained("a"));

        assertThat(plans())
                .containsExactly(new PlanSummary(Unconstrained.class, "bean", List.of(), 0, 0, 0, State.EMPTY));
    }

    @Test
    void tellWhatObjectsDecidedOn() {
        validator.validate(new Deciding("a", "b"));

        assertThat(plans())
                .containsExactlyInAnyOrder(
                        new PlanSummary(
                                Deciding.class, "bean", List.of(Default.class), 0, 0, 0, State.DECIDED_BY_OBJECT),
                        plan(Deciding.class, "bean", List.of(Deciding.class, Strict.class), 2, 2, 0));
    }

    @Test
    void tellOfKernelsOnceThereWereEnoughRuns() {
        for (int i = 0; i < 300; i++) {
            validator.validate(order);
        }

        assertThat(plans())
                .extracting(PlanSummary::state)
                .containsOnly(engine() == EngineMode.AUTO ? State.COMPILED : running());
    }

    @Test
    void tellOfContextsAndModelsOfTheFactoryTooAsLongAsTheyAreInUse() {
        ValidatorFactory factory = factory(configuration());
        Validator ofContext = factory.usingContext()
                .messageInterpolator(factory.getMessageInterpolator())
                .clockProvider(java.time.Clock::systemUTC)
                .getValidator();
        validator = factory.getValidator();
        ofContext.validate(new Line("a"));
        validator.validate(new Line("a"));
        factory.unwrap(Models.class)
                .type(Order.class)
                .of(Map.of("number", "1", "lines", List.of(Map.of("item", "a")), "count", 1));

        assertThat(ofContext.unwrap(PlanListings.class).plans()).isEqualTo(plans());
        assertThat(plans()).extracting(PlanSummary::beanClass).contains(Line.class, Order.class);
        assertThat(plans()).filteredOn(plan -> plan.beanClass() == Line.class).hasSize(1);
    }

    @Test
    void areGoneWhenTheFactoryIsClosed() {
        ValidatorFactory factory = factory(configuration());
        validator = factory.getValidator();
        validator.validate(order);
        factory.close();

        assertThat(plans()).isEmpty();
    }

    @Test
    void canBeReadWhileOthersValidate() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> validating = threads.submit(() -> {
                for (int i = 0; i < 500; i++) {
                    validator.validate(order, i % 2 == 0 ? Default.class : Strict.class);
                    validator.validateValue(Order.class, i % 3 == 0 ? "number" : "count", null);
                }
            });
            while (!validating.isDone()) {
                assertThat(plans()).doesNotContainNull();
            }
            validating.get();
        } finally {
            threads.shutdown();
        }

        assertThat(plans()).hasSize(6);
    }
}
