/**
 * What one call of a ConstraintValidator has to report: its context, the violation builder and the resulting
 * reports.
 */
@NullMarked
package dev.verity.internal.report;

import org.jspecify.annotations.NullMarked;
