/** Prepares validation while the application starts. */
@NullMarked
package dev.verity.spring.startup;

import org.jspecify.annotations.NullMarked;
