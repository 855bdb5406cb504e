package org.hibernate.validator.cfg.context;

/** A field or getter that is being mapped. */
public interface PropertyConstraintMappingContext
        extends Constrainable<PropertyConstraintMappingContext>,
                ConstraintMappingTarget,
                PropertyTarget,
                ConstructorTarget,
                MethodTarget,
                ContainerElementTarget,
                Cascadable<PropertyConstraintMappingContext>,
                AnnotationIgnoreOptions<PropertyConstraintMappingContext> {}
