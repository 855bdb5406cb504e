package org.hibernate.validator.cfg.defs;

import java.text.Normalizer;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.constraints.Normalized;

/** {@link Normalized} as a definition. */
public class NormalizedDef extends ConstraintDef<NormalizedDef, Normalized> {
    /** With the defaults of the attributes. */
    public NormalizedDef() {
        super(Normalized.class);
    }

    /** Sets the attribute {@code form}. */
    public NormalizedDef normalizationStrategy(Normalizer.Form normalizationStrategy) {
        return addParameter("form", normalizationStrategy);
    }
}
