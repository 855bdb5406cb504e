package dev.verity.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A script must say true of the parameters of a method or constructor, which it knows by their names.
 *
 * <p>Names come from the {@link jakarta.validation.ParameterNameProvider}, by default from classes that were compiled with
 * {@code -parameters}. Who evaluates scripts is told at {@link ScriptAssert}.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(ParameterScriptAssert.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface ParameterScriptAssert {
    /** The name of the scripting language, as {@code javax.script} knows it: {@code "javascript"}, for example. */
    String lang();

    /** The script. */
    String script();

    String message() default "{dev.verity.constraints.ParameterScriptAssert.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link ParameterScriptAssert} annotations on the same element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
    @interface List {
        ParameterScriptAssert[] value();
    }
}
