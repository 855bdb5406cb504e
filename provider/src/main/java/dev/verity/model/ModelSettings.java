package dev.verity.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how the input for a class is read. */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ModelSettings {
    /** What happens to keys that no field has. */
    ExtraKeys extra() default ExtraKeys.IGNORE;

    /** The coercion for all fields of the class that say nothing themselves; empty: that of the call. At most one. */
    Coercion[] coercion() default {};
}
