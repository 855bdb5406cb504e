package dev.verity.spring.actuate;

import dev.verity.validator.ValidationListener;
import jakarta.validation.ConstraintViolation;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts validations since the start, by the names of bean classes: the classes themselves are not kept. Thread-safe.
 */
public final class ValidationCounts implements ValidationListener {
    private final Map<String, BeanFigures> figures = new ConcurrentHashMap<>();

    @Override
    public void validated(
            Class<?> beanClass,
            Operation operation,
            long nanoseconds,
            Set<? extends ConstraintViolation<?>> violations) {
        of(beanClass).validated(nanoseconds, violations.size());
    }

    @Override
    public void failed(Class<?> beanClass, Operation operation, long nanoseconds, Throwable failure) {
        of(beanClass).failed(nanoseconds);
    }

    private BeanFigures of(Class<?> beanClass) {
        BeanFigures known = figures.get(beanClass.getName());
        if (known != null) {
            return known;
        }
        BeanFigures made = new BeanFigures();
        BeanFigures earlier = figures.putIfAbsent(beanClass.getName(), made);
        return earlier == null ? made : earlier;
    }

    /** What was counted, by the name of the class. */
    Map<String, ValidationReport.Figures> byName() {
        Map<String, ValidationReport.Figures> counted = new TreeMap<>();
        for (Map.Entry<String, BeanFigures> entry : figures.entrySet()) {
            counted.put(entry.getKey(), entry.getValue().report());
        }
        return counted;
    }
}
