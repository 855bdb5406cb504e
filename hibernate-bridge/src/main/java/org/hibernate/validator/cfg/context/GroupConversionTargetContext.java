package org.hibernate.validator.cfg.context;

/**
 * A conversion of groups of which the source is known.
 *
 * @param <C> the kind of element that it is for, which is returned
 */
public interface GroupConversionTargetContext<C> {
    /** Converts to a group. */
    C to(Class<?> to);
}
