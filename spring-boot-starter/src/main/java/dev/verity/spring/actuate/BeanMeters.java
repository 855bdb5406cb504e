package dev.verity.spring.actuate;

import dev.verity.validator.ValidationListener.Operation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The meters of one bean class, each looked up in the registry once. Thread-safe. */
final class BeanMeters {
    private final MeterRegistry registry;
    private final String bean;
    private final Map<Outcome, Map<Operation, Timer>> timers = new EnumMap<>(Outcome.class);
    private final Map<String, Counter> violations = new ConcurrentHashMap<>();

    BeanMeters(MeterRegistry registry, String bean) {
        this.registry = registry;
        this.bean = bean;
        for (Outcome outcome : Outcome.values()) {
            timers.put(outcome, new ConcurrentHashMap<>(4));
        }
    }

    Timer timer(Operation operation, Outcome outcome) {
        Map<Operation, Timer> ofOutcome = Objects.requireNonNull(timers.get(outcome));
        Timer known = ofOutcome.get(operation);
        if (known != null) {
            return known;
        }
        Timer made = Timer.builder("verity.validation")
                .description("Validations")
                .tag("bean", bean)
                .tag("operation", operation.name().toLowerCase(Locale.ROOT))
                .tag("outcome", outcome.tag())
                .register(registry);
        ofOutcome.put(operation, made);
        return made;
    }

    Counter violations(Class<? extends Annotation> constraint) {
        Counter known = violations.get(constraint.getName());
        if (known != null) {
            return known;
        }
        Counter made = Counter.builder("verity.violations")
                .description("Violated constraints")
                .tag("bean", bean)
                .tag("constraint", constraint.getName())
                .register(registry);
        violations.put(constraint.getName(), made);
        return made;
    }
}
