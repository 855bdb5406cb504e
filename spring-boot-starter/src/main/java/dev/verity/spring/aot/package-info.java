/** What an application needs to know ahead of time to run as a native image. */
@NullMarked
package dev.verity.spring.aot;

import org.jspecify.annotations.NullMarked;
