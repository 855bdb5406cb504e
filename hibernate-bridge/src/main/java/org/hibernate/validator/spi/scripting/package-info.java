/** The contracts of script evaluators, and an evaluator for javax.script. */
package org.hibernate.validator.spi.scripting;
