/** Makes the application's ValidatorFactory of its properties and beans. */
@NullMarked
package dev.verity.quarkus.factory;

import org.jspecify.annotations.NullMarked;
