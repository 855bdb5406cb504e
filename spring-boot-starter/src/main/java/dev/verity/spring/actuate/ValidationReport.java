package dev.verity.spring.actuate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * What the endpoint tells of all validation. It becomes JSON as all of the actuator does, however the application maps its own.
 *
 * @param validators the Validators of the application by the names of their beans
 * @param totals what was counted of all beans
 * @param beans what was planned or counted, ordered by the name of the class
 */
public record ValidationReport(Map<String, ValidatorReport> validators, Figures totals, List<BeanReport> beans)
        implements OperationResponseBody {
    /**
     * A Validator.
     *
     * @param provider {@code Verity}, or the class of a Validator that is not Verity's
     * @param version Verity's version, if its jar tells it
     * @param engine how plans are run
     * @param plans how many there are
     * @param note why there is nothing more to tell
     */
    public record ValidatorReport(
            String provider,
            @Nullable String version,
            @Nullable String engine,
            @Nullable Integer plans,
            @Nullable String note) {}

    /**
     * A bean class.
     *
     * @param name the name of the class
     * @param figures what was counted; null if it was validated only below other beans
     * @param plans what is checked
     */
    public record BeanReport(String name, @Nullable Figures figures, List<Plan> plans) {}

    /**
     * A bean class in detail.
     *
     * @param listing what is checked of its objects, line by line
     */
    public record BeanDetails(String name, @Nullable Figures figures, List<Plan> plans, List<String> listing)
            implements OperationResponseBody {}

    /**
     * A plan.
     *
     * @param validator the name of the bean whose plan it is
     */
    public record Plan(
            String validator,
            String subject,
            List<String> groups,
            int slots,
            int constraints,
            int cascades,
            String state) {}

    /**
     * What was counted since the start.
     *
     * @param validations calls, whatever their outcome
     * @param invalid those that found violations
     * @param violations what these found
     * @param failures those that ended with an exception
     * @param totalNanos the time of all
     * @param meanNanos the time of one on average
     * @param maxNanos the time of the longest
     */
    public record Figures(
            long validations,
            long invalid,
            long violations,
            long failures,
            long totalNanos,
            long meanNanos,
            long maxNanos) {
        static Figures of(
                long validations, long invalid, long violations, long failures, long totalNanos, long maxNanos) {
            long mean = validations == 0 ? 0 : totalNanos / validations;
            return new Figures(validations, invalid, violations, failures, totalNanos, mean, maxNanos);
        }

        static Figures sum(Collection<Figures> all) {
            Figures sum = of(0, 0, 0, 0, 0, 0);
            for (Figures each : all) {
                sum = sum.plus(each);
            }
            return sum;
        }

        private Figures plus(Figures other) {
            return of(
                    validations + other.validations,
                    invalid + other.invalid,
                    violations + other.violations,
                    failures + other.failures,
                    totalNanos + other.totalNanos,
                    Math.max(maxNanos, other.maxNanos));
        }
    }
}
