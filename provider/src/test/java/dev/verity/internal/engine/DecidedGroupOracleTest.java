package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.group.GroupSequenceProvider;
import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares classes that Hibernate Validator's annotation is on with Hibernate Validator itself. */
@ParameterizedClass
@EnumSource(EngineMode.class)
class DecidedGroupOracleTest {
    private static final ValidatorFactory PEER =
            Validation.byProvider(HibernateValidator.class).configure().buildValidatorFactory();
    private final EngineMode mode;

    DecidedGroupOracleTest(EngineMode mode) {
        this.mode = mode;
    }

    interface First {}

    interface Second {}

    @GroupSequence({First.class, Second.class})
    interface Both {}

    @GroupSequence({Default.class, Second.class})
    interface Whole {}

    @GroupSequenceProvider(ByOrder.class)
    static class Step {
        List<Class<?>> order = List.of();

        @NotNull
        Object own;

        @NotNull(groups = First.class)
        Object first;

        @NotNull(groups = Second.class)
        Object second;

        @NotNull(groups = {First.class, Default.class})
        Object either;

        @Valid
        Step next;

        List<@Valid Step> more = new ArrayList<>();

        @Valid
        @ConvertGroup(to = First.class)
        Step converted;

        @Valid
        Plain plain;

        public void call(@NotNull(groups = First.class) Object a, @NotNull @Valid Step b) {}

        @NotNull(groups = Second.class)
        @Valid
        public Step back() {
            return this;
        }
    }

    static class SubStep extends Step {
        @NotNull
        Object below;

        @NotNull(groups = First.class)
        Object belowFirst;
    }

    @GroupSequenceProvider(Old.class)
    static class OldStep extends Step {
        @NotNull(groups = First.class)
        Object old;
    }

    static class Plain {
        @NotNull
        Object plain;

        Map<String, @Valid Step> steps;
    }

    public static final class ByOrder implements DefaultGroupSequenceProvider<Step> {
        @Override
        public List<Class<?>> getValidationGroups(Class<?> type, @Nullable Step step) {
            List<Class<?>> groups = new ArrayList<>(List.of(type));
            groups.addAll(step == null ? List.of(First.class) : step.order);
            return groups;
        }
    }

    public static final class Old implements DefaultGroupSequenceProvider<OldStep> {
        @Override
        @SuppressWarnings("removal")
        public List<Class<?>> getValidationGroups(@Nullable OldStep step) {
            List<Class<?>> groups = new ArrayList<>(step == null ? List.of() : step.order);
            groups.add(OldStep.class);
            return groups;
        }
    }

    @AfterAll
    static void close() {
        PEER.close();
    }

    @Test
    void findsTheSameInRandomGraphs() throws ReflectiveOperationException {
        var call = Step.class.getMethod("call", Object.class, Step.class);
        var back = Step.class.getMethod("back");
        try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .engine(mode)
                .buildValidatorFactory()) {
            Validator ours = factory.getValidator();
            for (int seed = 0; seed < 300; seed++) {
                Graph graph = new Graph(new Random(seed));
                Step step = graph.step(3);
                Step other = graph.step(1);
                for (Class<?>[] groups : List.of(
                        new Class<?>[0], new Class<?>[] {First.class}, new Class<?>[] {Both.class}, new Class<?>[] {
                            Default.class, Second.class
                        })) {
                    compare(seed, ours, validator -> validator.validate(step, groups));
                    compare(seed, ours, validator -> ofFirst(validator.validateProperty(step, "first", groups)));
                    compare(seed, ours, validator -> validator.validateValue(Step.class, "first", null, groups));
                    compare(
                            seed,
                            ours,
                            validator -> validator
                                    .forExecutables()
                                    .validateParameters(step, call, new Object[] {null, other}, groups));
                    compare(
                            seed,
                            ours,
                            validator -> validator.forExecutables().validateReturnValue(step, back, other, groups));
                }
            }
        }
    }

    /** Those of the property itself: the peer wrongly follows all cascades of the bean. */
    private static Set<ConstraintViolation<Step>> ofFirst(Set<ConstraintViolation<Step>> violations) {
        return violations.stream()
                .filter(violation -> violation.getPropertyPath().toString().equals("first"))
                .collect(Collectors.toSet());
    }

    private static void compare(
            int seed, Validator ours, Function<Validator, Set<? extends ConstraintViolation<?>>> request) {
        assertThat(words(request.apply(ours))).as("seed %d", seed).isEqualTo(words(request.apply(PEER.getValidator())));
    }

    private static Set<String> words(Set<? extends ConstraintViolation<?>> violations) {
        Set<String> words = new TreeSet<>();
        for (ConstraintViolation<?> violation : violations) {
            words.add(violation.getPropertyPath() + " "
                    + violation.getConstraintDescriptor().getGroups().stream()
                            .map(Class::getSimpleName)
                            .sorted()
                            .toList());
        }
        return words;
    }

    private record Graph(Random random) {
        Step step(int depth) {
            Step step = switch (random.nextInt(4)) {
                case 0 -> new SubStep();
                case 1 -> new OldStep();
                default -> new Step();
            };
            step.order = List.of(
                            List.<Class<?>>of(), List.<Class<?>>of(First.class), List.of(First.class, Second.class))
                    .get(random.nextInt(3));
            step.own = maybe();
            step.first = maybe();
            step.second = maybe();
            step.either = maybe();
            if (step instanceof SubStep sub) {
                sub.below = maybe();
                sub.belowFirst = maybe();
            }
            if (step instanceof OldStep old) {
                old.old = maybe();
            }
            if (depth > 0) {
                grow(step, depth - 1);
            }
            return step;
        }

        private void grow(Step step, int depth) {
            step.next = step(depth);
            step.converted = random.nextBoolean() ? step(depth) : null;
            for (int i = random.nextInt(3); i > 0; i--) {
                step.more.add(step(depth));
            }
            step.plain = new Plain();
            step.plain.plain = maybe();
            step.plain.steps = Map.of("k", step(depth));
        }

        private @Nullable Object maybe() {
            return random.nextInt(4) == 0 ? null : "there";
        }
    }
}
