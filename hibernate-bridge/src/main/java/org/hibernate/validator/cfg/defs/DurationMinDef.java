package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.time.DurationMin;

/** {@link DurationMin} as a definition. */
public class DurationMinDef extends ConstraintDef<DurationMinDef, DurationMin> {
    /** With the defaults of the attributes. */
    public DurationMinDef() {
        super(DurationMin.class);
    }

    /** Sets the attribute {@code days}. */
    public DurationMinDef days(long days) {
        return addParameter("days", days);
    }

    /** Sets the attribute {@code hours}. */
    public DurationMinDef hours(long hours) {
        return addParameter("hours", hours);
    }

    /** Sets the attribute {@code minutes}. */
    public DurationMinDef minutes(long minutes) {
        return addParameter("minutes", minutes);
    }

    /** Sets the attribute {@code seconds}. */
    public DurationMinDef seconds(long seconds) {
        return addParameter("seconds", seconds);
    }

    /** Sets the attribute {@code millis}. */
    public DurationMinDef millis(long millis) {
        return addParameter("millis", millis);
    }

    /** Sets the attribute {@code nanos}. */
    public DurationMinDef nanos(long nanos) {
        return addParameter("nanos", nanos);
    }

    /** Sets the attribute {@code inclusive}. */
    public DurationMinDef inclusive(boolean inclusive) {
        return addParameter("inclusive", inclusive);
    }
}
