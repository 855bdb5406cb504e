package dev.verity.internal.hibernate;

import dev.verity.validator.VerityConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintViolationBuilder;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/** A violation builder at its first stage. */
record BuilderView(VerityConstraintViolationBuilder builder) implements HibernateConstraintViolationBuilder {
    @Override
    public HibernateConstraintViolationBuilder enableExpressionLanguage(ExpressionLanguageFeatureLevel level) {
        builder.enableExpressions(Levels.ofCustomViolation(level));
        return this;
    }

    @Override
    @Deprecated
    public NodeBuilderDefinedContext addNode(String name) {
        return builder.addNode(name);
    }

    @Override
    public NodeBuilderCustomizableContext addPropertyNode(String name) {
        return builder.addPropertyNode(name);
    }

    @Override
    public LeafNodeBuilderCustomizableContext addBeanNode() {
        return builder.addBeanNode();
    }

    @Override
    public ContainerElementNodeBuilderCustomizableContext addContainerElementNode(
            String name, Class<?> containerType, Integer typeArgumentIndex) {
        return builder.addContainerElementNode(name, containerType, typeArgumentIndex);
    }

    @Override
    public NodeBuilderDefinedContext addParameterNode(int index) {
        return builder.addParameterNode(index);
    }

    @Override
    public ConstraintValidatorContext addConstraintViolation() {
        return builder.addConstraintViolation();
    }
}
