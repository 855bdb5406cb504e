/** Prepares validation in the background, while an application starts. */
@NullMarked
package dev.verity.quarkus.startup;

import org.jspecify.annotations.NullMarked;
