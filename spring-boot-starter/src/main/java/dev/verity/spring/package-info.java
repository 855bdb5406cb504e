/** Verity in applications of Spring Boot: the properties that they set. */
@NullMarked
package dev.verity.spring;

import org.jspecify.annotations.NullMarked;
