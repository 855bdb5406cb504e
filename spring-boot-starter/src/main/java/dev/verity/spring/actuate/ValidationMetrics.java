package dev.verity.spring.actuate;

import dev.verity.validator.ValidationListener;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.validation.ConstraintViolation;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Times validations and counts violations in a registry of Micrometer: the timer {@code verity.validation} and the counter
 * {@code verity.violations}.
 *
 * <p>The registry is asked for with the first validation, so that nothing makes it early. Meters are kept by the names of
 * classes, as the registry has them, so that no class is kept. Thread-safe.
 */
public final class ValidationMetrics implements ValidationListener {
    private final ObjectProvider<MeterRegistry> registries;
    private final Map<String, BeanMeters> meters = new ConcurrentHashMap<>();
    private volatile @Nullable MeterRegistry registry;

    public ValidationMetrics(ObjectProvider<MeterRegistry> registries) {
        this.registries = registries;
    }

    @Override
    public void validated(
            Class<?> beanClass,
            Operation operation,
            long nanoseconds,
            Set<? extends ConstraintViolation<?>> violations) {
        BeanMeters of = of(beanClass);
        if (violations.isEmpty()) {
            of.timer(operation, Outcome.VALID).record(nanoseconds, TimeUnit.NANOSECONDS);
            return;
        }
        of.timer(operation, Outcome.INVALID).record(nanoseconds, TimeUnit.NANOSECONDS);
        for (ConstraintViolation<?> violation : violations) {
            of.violations(violation.getConstraintDescriptor().getAnnotation().annotationType())
                    .increment();
        }
    }

    @Override
    public void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {
        of(beanClass).timer(operation, Outcome.ERROR).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private BeanMeters of(Class<?> beanClass) {
        BeanMeters known = meters.get(beanClass.getName());
        if (known != null) {
            return known;
        }
        BeanMeters made = new BeanMeters(registry(), beanClass.getName());
        BeanMeters earlier = meters.putIfAbsent(beanClass.getName(), made);
        return earlier == null ? made : earlier;
    }

    private MeterRegistry registry() {
        MeterRegistry known = registry;
        if (known == null) {
            known = registries.getObject();
            registry = known;
        }
        return known;
    }
}
