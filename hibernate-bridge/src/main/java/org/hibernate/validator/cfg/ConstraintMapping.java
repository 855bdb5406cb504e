package org.hibernate.validator.cfg;

/** Constraints declared by calls. */
public interface ConstraintMapping {}
