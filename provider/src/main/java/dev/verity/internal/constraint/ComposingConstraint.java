package dev.verity.internal.constraint;

import java.lang.annotation.Annotation;
import java.util.Map;

/**
 * A constraint on the annotation type of another one.
 *
 * @param annotation the constraint as it is declared there
 * @param overrides the composed constraint's attribute by the name of the attribute whose value it replaces
 */
record ComposingConstraint(Annotation annotation, Map<String, String> overrides) {}
