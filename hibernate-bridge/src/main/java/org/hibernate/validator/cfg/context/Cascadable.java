package org.hibernate.validator.cfg.context;

/**
 * A value that can be validated in cascade.
 *
 * @param <C> the kind of element, which is returned
 */
public interface Cascadable<C extends Cascadable<C>> {
    /** Marks the value for cascaded validation. */
    C valid();

    /** Begins a conversion of groups for cascaded validation. */
    GroupConversionTargetContext<C> convertGroup(Class<?> from);
}
