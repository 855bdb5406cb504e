package dev.verity.internal.model;

import dev.verity.internal.code.Code;
import dev.verity.internal.code.ErrorCodes;
import dev.verity.internal.codec.Problem;
import dev.verity.internal.hibernate.HibernateMessages;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.shape.ValueShape;
import dev.verity.model.ModelError;
import dev.verity.model.ModelValidationException;
import dev.verity.model.Secret;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with the input of one type, as errors and as violations. Thread-safe. */
final class Errors {
    private final ValueShape root;
    private final Class<?> rootClass;
    private final String subject;
    private final MessageInterpolator interpolator;

    Errors(ValueShape root, Class<?> rootClass, String subject, MessageInterpolator interpolator) {
        this.root = root;
        this.rootClass = rootClass;
        this.subject = subject;
        this.interpolator = interpolator;
    }

    /** What is made, such as {@code User}. */
    String subject() {
        return subject;
    }

    /** All that is wrong with one input, in both forms. */
    final class Report {
        private final List<ModelError> errors = new ArrayList<>();
        private final List<ConstraintViolation<?>> violations = new ArrayList<>();

        List<ModelError> errors() {
            return errors;
        }

        Set<ConstraintViolation<?>> violations() {
            return Collections.unmodifiableSet(new LinkedHashSet<>(violations));
        }

        ModelValidationException exception() {
            return new ModelValidationException(subject, errors, new LinkedHashSet<>(violations));
        }

        private void add(List<Object> location, ConstraintViolation<?> violation, Code code, boolean hidden) {
            Object input = hidden ? Secret.STARS : violation.getInvalidValue();
            errors.add(
                    new ModelError(Locations.told(location), violation.getMessage(), code.type(), input, code.ctx()));
            violations.add(violation);
        }
    }

    /** What kept the input from being read, together with the constraints that the rest violates. */
    Report problems(List<Problem> problems) {
        Report report = new Report();
        for (Problem problem : problems) {
            List<Object> location = problem.location();
            ConstraintViolation<?> declared = problem.violation();
            boolean hidden = problem.isHidden() || Locations.isHidden(location);
            ConstraintViolation<?> violation =
                    declared == null ? violation(problem, location) : moved(declared, location, hidden);
            report.add(location, violation, new Code(problem.type(), problem.ctx()), hidden);
        }
        return report;
    }

    /** The constraints that an object violates. */
    Report violations(Set<? extends ConstraintViolation<?>> found) {
        Report report = new Report();
        for (ConstraintViolation<?> violation : found) {
            List<Object> location = Locations.of(violation.getPropertyPath(), root);
            boolean hidden = Locations.isHidden(location);
            report.add(
                    location, hidden ? moved(violation, location, true) : violation, ErrorCodes.of(violation), hidden);
        }
        return report;
    }

    private ConstraintViolation<?> moved(ConstraintViolation<?> violation, List<Object> location, boolean hidden) {
        boolean isOfRoot = location.size() == 1 && violation.getRootBeanClass() == rootClass;
        if (isOfRoot && !hidden) {
            return violation;
        }
        PropertyPath path = Locations.path(location, root);
        return new MovedViolation(violation, path, rootClass, hidden ? Secret.STARS : violation.getInvalidValue());
    }

    private ConstraintViolation<?> violation(Problem problem, List<Object> location) {
        BoundDescriptor descriptor = BoundDescriptor.of(problem);
        PropertyPath path = Locations.path(location, root);
        @Nullable Object input = problem.isHidden() ? Secret.STARS : problem.input();
        String message = interpolator.interpolate(
                BoundDescriptor.template(problem),
                HibernateMessages.seenBy(interpolator, new BindingMessage(descriptor, rootClass, path, input)));
        return new BindingViolation(message, descriptor, path, rootClass, input);
    }
}
