package org.hibernate.validator.cfg.context;

/** A constructor that is being mapped. */
public interface ConstructorConstraintMappingContext
        extends ParameterTarget,
                CrossParameterTarget,
                ReturnValueTarget,
                AnnotationIgnoreOptions<ConstructorConstraintMappingContext> {}
