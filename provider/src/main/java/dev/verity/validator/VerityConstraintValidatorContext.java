package dev.verity.validator;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint validator context that can also give values to messages and data to violations.
 *
 * <p>A {@code ConstraintValidator} obtains it by {@code context.unwrap(VerityConstraintValidatorContext.class)}.
 * What is set here holds for the violations added afterwards by {@code addConstraintViolation()} and, whenever it
 * is set, for the default violation. It is forgotten when the call of {@code isValid} ends. The context must be
 * used by the thread that called {@code isValid} only.
 *
 * <p>It extends what Jakarta Validation 3.1 defines under "Constraint validation implementation".
 */
public interface VerityConstraintValidatorContext extends ConstraintValidatorContext {

    /**
     * Sets the value of a parameter, written {@code {name}} in the message template. The value is inserted as it
     * is: it is never read as a template, so that text from users is safe here.
     *
     * @param name the name in the template, without braces
     * @param value the value, of which {@code toString()} is inserted
     * @return this context
     * @throws IllegalArgumentException if the name is null
     */
    VerityConstraintValidatorContext addMessageParameter(String name, @Nullable Object value);

    /**
     * Sets a variable that expressions, written <code>${...}</code> in the message template, can refer to.
     *
     * @param name the variable's name
     * @param value the variable's value
     * @return this context
     * @throws IllegalArgumentException if the name is null
     */
    VerityConstraintValidatorContext addExpressionVariable(String name, @Nullable Object value);

    /**
     * Attaches any object to the violations.
     *
     * @param payload the object, or {@code null} to attach none from now on
     * @return this context
     */
    VerityConstraintValidatorContext withDynamicPayload(@Nullable Object payload);

    @Override
    VerityConstraintViolationBuilder buildConstraintViolationWithTemplate(String messageTemplate);

    /** What {@link VerityConfiguration#constraintValidatorPayload} gave, or null if it is not of that type. */
    <C> @Nullable C constraintValidatorPayload(Class<C> type);

    /**
     * The names of the parameters, for a cross-parameter constraint.
     *
     * @throws IllegalStateException if this is no cross-parameter constraint
     */
    List<String> methodParameterNames();
}
