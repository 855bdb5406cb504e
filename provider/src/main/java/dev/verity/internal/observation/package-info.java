/**
 * Tells the listeners of an application of every call to its Validators.
 */
@NullMarked
package dev.verity.internal.observation;

import org.jspecify.annotations.NullMarked;
