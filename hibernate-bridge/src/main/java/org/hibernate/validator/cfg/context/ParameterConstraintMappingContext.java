package org.hibernate.validator.cfg.context;

/** A parameter that is being mapped. */
public interface ParameterConstraintMappingContext
        extends ConstraintMappingTarget,
                CrossParameterTarget,
                ParameterTarget,
                ReturnValueTarget,
                ConstructorTarget,
                MethodTarget,
                ContainerElementTarget,
                Constrainable<ParameterConstraintMappingContext>,
                Cascadable<ParameterConstraintMappingContext>,
                AnnotationIgnoreOptions<ParameterConstraintMappingContext> {}
