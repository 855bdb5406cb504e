/** The application's Validator: how its properties, messages, beans and names of JSON reach Verity. */
@NullMarked
package dev.verity.spring.validator;

import org.jspecify.annotations.NullMarked;
