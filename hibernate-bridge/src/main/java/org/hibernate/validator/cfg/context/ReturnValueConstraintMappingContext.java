package org.hibernate.validator.cfg.context;

/** A return value that is being mapped. */
public interface ReturnValueConstraintMappingContext
        extends ConstraintMappingTarget,
                ParameterTarget,
                CrossParameterTarget,
                ConstructorTarget,
                MethodTarget,
                ContainerElementTarget,
                Constrainable<ReturnValueConstraintMappingContext>,
                Cascadable<ReturnValueConstraintMappingContext>,
                AnnotationIgnoreOptions<ReturnValueConstraintMappingContext> {}
