/**
 * Validates: the Validator, the ExecutableValidator and the violations that they report.
 */
@NullMarked
package dev.verity.internal.engine;

import org.jspecify.annotations.NullMarked;
