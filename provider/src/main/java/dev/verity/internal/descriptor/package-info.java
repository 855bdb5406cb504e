/**
 * Shows metadata through the interfaces of {@code jakarta.validation.metadata}.
 */
@NullMarked
package dev.verity.internal.descriptor;

import org.jspecify.annotations.NullMarked;
