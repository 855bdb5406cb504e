package org.hibernate.validator.cfg.context;

/** The elements of a container that are being mapped. */
public interface ContainerElementConstraintMappingContext
        extends Constrainable<ContainerElementConstraintMappingContext>,
                ConstraintMappingTarget,
                PropertyTarget,
                ConstructorTarget,
                MethodTarget,
                ContainerElementTarget,
                ParameterTarget,
                ReturnValueTarget,
                Cascadable<ContainerElementConstraintMappingContext> {}
