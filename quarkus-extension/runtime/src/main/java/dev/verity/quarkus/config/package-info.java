/** Validates configuration that is mapped to interfaces. */
@NullMarked
package dev.verity.quarkus.config;

import org.jspecify.annotations.NullMarked;
