/** Prepares validation in the background, once an application is up. */
@NullMarked
package dev.verity.quarkus.startup;

import org.jspecify.annotations.NullMarked;
