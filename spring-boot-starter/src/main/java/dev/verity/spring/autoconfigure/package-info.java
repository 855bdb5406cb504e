/** Makes Verity the Validator of an application, as its properties say. */
@NullMarked
package dev.verity.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
