/** The properties of the extension. */
@NullMarked
package dev.verity.quarkus.settings;

import org.jspecify.annotations.NullMarked;
