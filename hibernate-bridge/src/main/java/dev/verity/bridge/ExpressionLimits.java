package dev.verity.bridge;

import dev.verity.validator.ExpressionLevel;
import dev.verity.validator.VerityMessageInterpolatorContext;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The levels that a configuration sets, imposed on the interpolators of the bridge that it is given. Not thread-safe. */
final class ExpressionLimits {
    @Nullable
    ExpressionLevel constraints;

    @Nullable
    ExpressionLevel customViolations;

    /** The interpolator under the levels, or itself if the configuration sets none. */
    MessageInterpolator imposedOn(MessageInterpolator interpolator) {
        return constraints == null && customViolations == null
                ? interpolator
                : new Limited(interpolator, constraints, customViolations);
    }

    private record Limited(
            MessageInterpolator interpolator,
            @Nullable ExpressionLevel constraints,
            @Nullable ExpressionLevel customViolations)
            implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, limited(context));
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolator.interpolate(template, limited(context), locale);
        }

        /** What a violation asks for wins over the configuration. */
        private Context limited(Context context) {
            if (!(context instanceof VerityMessageInterpolatorContext violation)
                    || violation.expressionLevel() != null) {
                return context;
            }
            ExpressionLevel level = violation.customViolation() ? customViolations : constraints;
            return level == null ? context : new LimitedContext(violation, level);
        }
    }
}
