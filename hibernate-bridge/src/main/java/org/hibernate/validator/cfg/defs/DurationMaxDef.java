package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.time.DurationMax;

/** {@link DurationMax} as a definition. */
public class DurationMaxDef extends ConstraintDef<DurationMaxDef, DurationMax> {
    /** With the defaults of the attributes. */
    public DurationMaxDef() {
        super(DurationMax.class);
    }

    /** Sets the attribute {@code days}. */
    public DurationMaxDef days(long days) {
        return addParameter("days", days);
    }

    /** Sets the attribute {@code hours}. */
    public DurationMaxDef hours(long hours) {
        return addParameter("hours", hours);
    }

    /** Sets the attribute {@code minutes}. */
    public DurationMaxDef minutes(long minutes) {
        return addParameter("minutes", minutes);
    }

    /** Sets the attribute {@code seconds}. */
    public DurationMaxDef seconds(long seconds) {
        return addParameter("seconds", seconds);
    }

    /** Sets the attribute {@code millis}. */
    public DurationMaxDef millis(long millis) {
        return addParameter("millis", millis);
    }

    /** Sets the attribute {@code nanos}. */
    public DurationMaxDef nanos(long nanos) {
        return addParameter("nanos", nanos);
    }

    /** Sets the attribute {@code inclusive}. */
    public DurationMaxDef inclusive(boolean inclusive) {
        return addParameter("inclusive", inclusive);
    }
}
