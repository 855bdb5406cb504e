package org.hibernate.validator.cfg.defs;

import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.Range;

/** {@link Range} as a definition. */
public class RangeDef extends ConstraintDef<RangeDef, Range> {
    /** With the defaults of the attributes. */
    public RangeDef() {
        super(Range.class);
    }

    /** Sets the attribute {@code min}. */
    public RangeDef min(long min) {
        return addParameter("min", min);
    }

    /** Sets the attribute {@code max}. */
    public RangeDef max(long max) {
        return addParameter("max", max);
    }
}
