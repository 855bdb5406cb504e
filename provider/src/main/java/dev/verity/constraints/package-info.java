/**
 * Constraints beyond those of Jakarta Validation, for any bean: put on and composed as those of the specification are.
 */
@NullMarked
package dev.verity.constraints;

import org.jspecify.annotations.NullMarked;
