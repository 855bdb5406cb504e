/**
 * Brings Validators, managed components and method validation into a CDI container; the only package that knows CDI.
 */
@NullMarked
package dev.verity.internal.cdi;

import org.jspecify.annotations.NullMarked;
