package org.hibernate.validator.cfg.context;

/**
 * An element whose annotations can be ignored.
 *
 * @param <C> the kind of element, which is returned
 */
public interface AnnotationIgnoreOptions<C extends AnnotationIgnoreOptions<C>> {
    /** Tells whether annotations on the element are ignored. */
    C ignoreAnnotations(boolean ignoreAnnotations);
}
