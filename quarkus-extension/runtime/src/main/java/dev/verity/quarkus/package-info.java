/** What an application on Quarkus implements to configure Verity. */
@NullMarked
package dev.verity.quarkus;

import org.jspecify.annotations.NullMarked;
