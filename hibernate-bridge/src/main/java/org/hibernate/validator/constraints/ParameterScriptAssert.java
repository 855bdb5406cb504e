package org.hibernate.validator.constraints;

import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A script that names the parameters must give true for the arguments of a call. */
@Documented
@Constraint(validatedBy = {})
@Target({CONSTRUCTOR, METHOD})
@Retention(RUNTIME)
@Repeatable(ParameterScriptAssert.List.class)
public @interface ParameterScriptAssert {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.ParametersScriptAssert.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The name of the scripting language. */
    String lang();

    /** The text of the script. */
    String script();

    /** Several constraints {@link ParameterScriptAssert} on one element. */
    @Target({CONSTRUCTOR, METHOD})
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        ParameterScriptAssert[] value();
    }
}
