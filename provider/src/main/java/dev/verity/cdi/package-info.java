/**
 * What applications use of Verity in a container of Jakarta Contexts and Dependency Injection.
 */
@NullMarked
package dev.verity.cdi;

import org.jspecify.annotations.NullMarked;
