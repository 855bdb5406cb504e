/** How the names of Hibernate Validator reach Verity: not for applications. */
@NullMarked
package dev.verity.bridge;

import org.jspecify.annotations.NullMarked;
