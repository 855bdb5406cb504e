package dev.verity.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method that changes what was read.
 *
 * <p>With a name, a static method that gets and returns a value of that field, run before constraints are checked:
 * {@code static String m(String value)}. Without, a method of the object, without parameters and result: it is run once all
 * constraints hold, and they are checked again after it. An IllegalArgumentException becomes an error {@code value_error} with its message. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface After {
    /** The name of the field; empty for the whole object. */
    String value() default "";
}
