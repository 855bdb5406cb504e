package dev.verity.internal.report;

import dev.verity.internal.path.PropertyPath;
import dev.verity.validator.ExpressionLevel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One violation as a ConstraintValidator reports it, before its message is interpolated.
 *
 * @param messageTemplate the template, not interpolated
 * @param path where the violation is
 * @param messageParameters values for {@code {name}} in the template, unmodifiable
 * @param expressionVariables variables for the template's expressions, unmodifiable
 * @param custom whether the template was made by the ConstraintValidator and not declared by the constraint
 * @param dynamicPayload the object to hand over with the violation
 * @param expressionLevel what the template may do if the violation says so itself, else null
 */
public record Report(
        String messageTemplate,
        PropertyPath path,
        Map<String, @Nullable Object> messageParameters,
        Map<String, @Nullable Object> expressionVariables,
        boolean custom,
        @Nullable Object dynamicPayload,
        @Nullable ExpressionLevel expressionLevel) {
    /** A report with the message that the constraint declares. */
    public static Report declared(String messageTemplate, PropertyPath path) {
        return new Report(messageTemplate, path, Map.of(), Map.of(), false, null, null);
    }

    /** The same report at another path. */
    public Report at(PropertyPath newPath) {
        return new Report(
                messageTemplate,
                newPath,
                messageParameters,
                expressionVariables,
                custom,
                dynamicPayload,
                expressionLevel);
    }
}
