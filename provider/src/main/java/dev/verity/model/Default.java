package dev.verity.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The default of a field or record component: text as it would stand in the input of a scalar, JSON for anything else.
 *
 * <p>Each object gets a value of its own. The text is checked when the class is first used. */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Default {
    /** The text. */
    String value();
}
