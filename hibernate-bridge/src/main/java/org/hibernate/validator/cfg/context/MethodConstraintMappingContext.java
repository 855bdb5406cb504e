package org.hibernate.validator.cfg.context;

/** A method that is being mapped. */
public interface MethodConstraintMappingContext
        extends ParameterTarget,
                CrossParameterTarget,
                ReturnValueTarget,
                AnnotationIgnoreOptions<MethodConstraintMappingContext> {}
