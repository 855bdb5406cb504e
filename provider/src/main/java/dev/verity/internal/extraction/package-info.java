/** Value extractors: how they are defined, which one a container gets, and how its elements are walked. */
@NullMarked
package dev.verity.internal.extraction;

import org.jspecify.annotations.NullMarked;
