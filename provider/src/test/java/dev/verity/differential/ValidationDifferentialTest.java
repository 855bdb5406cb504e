package dev.verity.differential;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares Verity with Hibernate Validator on generated beans.
 *
 * <p>{@code -Dverity.differential.seeds=n} makes it longer: each seed is a world of eight types with one or two graphs of
 * beans.
 */
class ValidationDifferentialTest {
    private static final long DEFAULT_SEEDS = 40;
    private static final Peers PEERS = new Peers();
    private static final Locale LOCALE = Locale.getDefault();

    @BeforeAll
    static void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterAll
    static void speakAsBefore() {
        Locale.setDefault(LOCALE);
    }

    static Stream<World> worlds() {
        return World.ofSeeds(Long.getLong("verity.differential.seeds", DEFAULT_SEEDS));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void reportTheSame(World world) {
        reportTheSame(world, new ObjectGraph(world, new Dice(world.seed() * 31), false), world.groups());
        if (!world.cyclicGroups().isEmpty()) {
            reportTheSame(world, new ObjectGraph(world, new Dice(world.seed() * 31 + 1), true), world.cyclicGroups());
        }
    }

    private static void reportTheSame(World world, ObjectGraph graph, List<Class<?>[]> requests) {
        for (Object bean : graph.beans()) {
            for (Class<?>[] groups : requests) {
                agree(world, bean, groups, "bean", validator -> validator.validate(bean, groups));
            }
            Class<?>[] groups = graph.oneOf(requests);
            properties(world, bean, graph, groups);
            Calls.of(bean, graph, groups).forEach((what, validation) -> agree(world, bean, groups, what, validation));
        }
    }

    /**
     * Properties of beans without cascades: validateProperty does not honour {@code @Valid} (6.1.1), but Hibernate
     * Validator looks for properties of that name behind all cascades of the bean.
     */
    private static void properties(World world, Object bean, ObjectGraph graph, Class<?>[] groups) {
        Class<?> type = bean.getClass();
        Set<PropertyDescriptor> properties =
                PEERS.hibernate.getConstraintsForClass(type).getConstrainedProperties();
        boolean cascading = properties.stream().anyMatch(Scope::cascades);
        for (PropertyDescriptor property : properties) {
            String name = property.getPropertyName();
            if (!cascading) {
                agree(world, bean, groups, name, validator -> validator.validateProperty(bean, name, groups));
            }
            Object value = graph.propertyValue(type, name);
            agree(
                    world,
                    bean,
                    groups,
                    "value of " + name,
                    validator -> validator.validateValue(type, name, value, groups));
        }
    }

    private static void agree(
            World world,
            Object bean,
            Class<?>[] groups,
            String what,
            Function<Validator, ? extends Set<? extends ConstraintViolation<?>>> validation) {
        PEERS.agree(
                () -> world.source() + world + ": " + what + " of " + bean + " for " + Arrays.toString(groups),
                validation);
    }
}
