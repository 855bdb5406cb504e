package dev.verity.internal.engine;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.PlannedConstraint;
import dev.verity.internal.report.ReportingContext;
import dev.verity.internal.report.Subject;
import dev.verity.internal.runtime.Environment;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.ValidationException;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.ElementType;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All state of one validation: what is validated, and what was reported so far. Not thread-safe. */
final class Run {
    final Environment environment;
    final Target target;
    private final ReportingContext context;
    private final Interpolation interpolation;
    private @Nullable Set<ConstraintViolation<?>> violations;
    private int reported;

    Run(Environment environment, Target target) {
        this.environment = environment;
        this.target = target;
        this.context = new ReportingContext(
                PropertyPath.empty(), "", environment.clockProvider(), Subject.of("no constraint"));
        this.interpolation = new Interpolation(environment.messageInterpolator(), target);
    }

    /** The number of failures reported so far; equal violations count each time. */
    int reported() {
        return reported;
    }

    /** True when nothing more needs to be found. */
    boolean isOver() {
        return reported > 0 && environment.failFast();
    }

    /** The context for {@code isValid} of the constraint it was prepared for last. */
    ReportingContext context() {
        return context;
    }

    void prepareContext(Supplier<PropertyPath> path, PlannedConstraint constraint) {
        context.reset(path, constraint.use().messageTemplate(), subject(constraint));
    }

    void report(Failure failure, @Nullable Object invalidValue, @Nullable Object leafBean) {
        if (violations == null) {
            violations = new LinkedHashSet<>();
        }
        reported++;
        String message = interpolation.message(failure, invalidValue);
        violations.add(new Violation<>(target, failure, message, invalidValue, leafBean));
    }

    /** What was reported, in order; the shared empty set if nothing was. */
    @SuppressWarnings("unchecked")
    <T> Set<ConstraintViolation<T>> violations() {
        return violations == null
                ? Set.of()
                : (Set<ConstraintViolation<T>>) (Set<?>) Collections.unmodifiableSet(violations);
    }

    boolean isReachable(@Nullable Object bean, PropertyPath path, ElementType type) {
        return ask(
                path, (resolver, node) -> resolver.isReachable(bean, node, target.rootBeanClass(), toBean(path), type));
    }

    boolean isCascadable(@Nullable Object bean, PropertyPath path, ElementType type) {
        return ask(
                path,
                (resolver, node) -> resolver.isCascadable(bean, node, target.rootBeanClass(), toBean(path), type));
    }

    /** The path to the bean that has the property; a root has a node too, without a name. */
    private static PropertyPath toBean(PropertyPath property) {
        PropertyPath bean = property.parent();
        return bean.isEmpty() ? bean.bean() : bean;
    }

    private boolean ask(PropertyPath path, Question question) {
        Path.Node node = path.leaf();
        TraversableResolver resolver = environment.traversableResolver();
        try {
            return node == null || question.of(resolver, node);
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "TraversableResolver " + resolver.getClass().getName() + " threw "
                            + e.getClass().getName() + " when asked about " + path + " of "
                            + target.rootBeanClass().getName() + ".",
                    e);
        }
    }

    private Subject subject(PlannedConstraint constraint) {
        String description = constraint.inWords();
        List<String> names = target.parameterNames();
        return constraint.use().target() == ValidationTarget.PARAMETERS && names != null
                ? Subject.ofCrossParameter(description, () -> names)
                : Subject.of(description);
    }

    @FunctionalInterface
    private interface Question {
        boolean of(TraversableResolver resolver, Path.Node node);
    }
}
