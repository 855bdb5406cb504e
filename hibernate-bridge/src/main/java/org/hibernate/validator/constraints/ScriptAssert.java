package org.hibernate.validator.constraints;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A script that names the object must give true. */
@Documented
@Constraint(validatedBy = {})
@Target(TYPE)
@Retention(RUNTIME)
@Repeatable(ScriptAssert.List.class)
public @interface ScriptAssert {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.ScriptAssert.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The name of the scripting language. */
    String lang();

    /** The text of the script. */
    String script();

    /** The name of the object in the script. */
    String alias() default "_this";

    /** The property that a violation is reported on; empty for the object itself. */
    String reportOn() default "";

    /** Several constraints {@link ScriptAssert} on one element. */
    @Target(TYPE)
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        ScriptAssert[] value();
    }
}
