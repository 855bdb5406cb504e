/**
 * Wires configuration and ValidatorFactory.
 */
@NullMarked
package dev.verity.internal.bootstrap;

import org.jspecify.annotations.NullMarked;
