package org.hibernate.validator.cfg.context;

/** Goes on to another class or constraint. */
public interface ConstraintMappingTarget extends TypeTarget, ConstraintDefinitionTarget {}
