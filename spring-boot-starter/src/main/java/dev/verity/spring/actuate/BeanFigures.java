package dev.verity.spring.actuate;

import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** What was counted of one bean class. Thread-safe. */
final class BeanFigures {
    private final LongAdder validations = new LongAdder();
    private final LongAdder invalid = new LongAdder();
    private final LongAdder violations = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();
    private final LongAccumulator longest = new LongAccumulator(Math::max, 0);

    void validated(long time, int found) {
        ended(time);
        if (found > 0) {
            invalid.increment();
            violations.add(found);
        }
    }

    void failed(long time) {
        ended(time);
        failures.increment();
    }

    private void ended(long time) {
        validations.increment();
        nanoseconds.add(time);
        longest.accumulate(time);
    }

    /** The figures at present; those that are being counted may be a little apart. */
    ValidationReport.Figures report() {
        return ValidationReport.Figures.of(
                validations.sum(), invalid.sum(), violations.sum(), failures.sum(), nanoseconds.sum(), longest.get());
    }
}
