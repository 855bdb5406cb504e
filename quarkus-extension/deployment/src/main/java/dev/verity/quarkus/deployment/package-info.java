/** What the extension does while an application is built. */
@NullMarked
package dev.verity.quarkus.deployment;

import org.jspecify.annotations.NullMarked;
