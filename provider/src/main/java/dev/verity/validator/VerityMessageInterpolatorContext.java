package dev.verity.validator;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message interpolator context that also tells what Verity knows of the violation.
 *
 * <p>The context that Verity's validators give to a {@code MessageInterpolator} is of this type.
 *
 * @see MessageInterpolator.Context Jakarta Validation 3.1, section "Message interpolation"
 */
public interface VerityMessageInterpolatorContext extends MessageInterpolator.Context {

    /**
     * The parameters that a {@code ConstraintValidator} added, for use as <code>{name}</code>, by name.
     *
     * <p>Their values may hold a user's text: an interpolator must not read them as templates.
     */
    Map<String, @Nullable Object> messageParameters();

    /** The variables that a {@code ConstraintValidator} added for use in expressions, by name. */
    Map<String, @Nullable Object> expressionVariables();

    /** Whether a {@code ConstraintValidator} wrote the template, which then may hold a user's text. */
    boolean customViolation();

    /** The expression level that this violation asks for, or null if the configured one applies. */
    @Nullable
    ExpressionLevel expressionLevel();

    /** The class of the root bean, or the class whose method or constructor is validated. */
    Class<?> rootBeanType();

    /** The path of the violation. */
    Path propertyPath();
}
