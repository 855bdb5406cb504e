package dev.verity.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A static method that changes input before it is read.
 *
 * <p>With a name, the input of that field: {@code static Object m(Object input)}. Without, that of the whole object:
 * {@code static Map<String, Object> m(Map<String, Object> input)}, which gets a copy of its own. An IllegalArgumentException becomes an error
 * {@code value_error} with its message. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Before {
    /** The name of the field; empty for the whole object. */
    String value() default "";
}
