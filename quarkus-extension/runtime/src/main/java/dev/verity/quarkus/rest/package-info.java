/** Validates the calls of REST endpoints, and tells clients what was wrong. */
@NullMarked
package dev.verity.quarkus.rest;

import org.jspecify.annotations.NullMarked;
