/** Models: typed objects bound from untrusted data, validated by their constraints, and written back. */
@NullMarked
package dev.verity.model;

import org.jspecify.annotations.NullMarked;
