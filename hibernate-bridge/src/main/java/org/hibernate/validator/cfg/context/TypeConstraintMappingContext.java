package org.hibernate.validator.cfg.context;

import org.hibernate.validator.spi.group.DefaultGroupSequenceProvider;

/**
 * A class that is being mapped.
 *
 * @param <C> the class
 */
public interface TypeConstraintMappingContext<C>
        extends Constrainable<TypeConstraintMappingContext<C>>,
                ConstraintMappingTarget,
                PropertyTarget,
                MethodTarget,
                ConstructorTarget,
                AnnotationIgnoreOptions<TypeConstraintMappingContext<C>> {
    /** Ignores annotations on the class and on all its members that do not say otherwise. */
    TypeConstraintMappingContext<C> ignoreAllAnnotations();

    /** Redefines the Default group of the class. */
    TypeConstraintMappingContext<C> defaultGroupSequence(Class<?>... defaultGroupSequence);

    /** Redefines the Default group of the class by the state of each object. */
    TypeConstraintMappingContext<C> defaultGroupSequenceProviderClass(
            Class<? extends DefaultGroupSequenceProvider<? super C>> defaultGroupSequenceProviderClass);
}
