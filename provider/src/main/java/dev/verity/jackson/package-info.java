/**
 * Calls properties in paths what Jackson calls them in JSON; each class needs the generation of Jackson in its name.
 */
@NullMarked
package dev.verity.jackson;

import org.jspecify.annotations.NullMarked;
