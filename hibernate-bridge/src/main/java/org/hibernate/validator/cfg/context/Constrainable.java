package org.hibernate.validator.cfg.context;

import org.hibernate.validator.cfg.ConstraintDef;

/**
 * An element that can have constraints.
 *
 * @param <C> the kind of element, which is returned
 */
public interface Constrainable<C extends Constrainable<C>> {
    /** Adds a constraint. */
    C constraint(ConstraintDef<?, ?> definition);
}
