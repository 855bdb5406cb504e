package org.hibernate.validator.cfg.context;

/** All parameters together, being mapped. */
public interface CrossParameterConstraintMappingContext
        extends ConstraintMappingTarget,
                ConstructorTarget,
                MethodTarget,
                ParameterTarget,
                ReturnValueTarget,
                Constrainable<CrossParameterConstraintMappingContext>,
                AnnotationIgnoreOptions<CrossParameterConstraintMappingContext> {}
