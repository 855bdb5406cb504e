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
 * A script must say true of the object.
 *
 * <p>Scripts are evaluated by what
 * {@link dev.verity.validator.VerityConfiguration#scriptEvaluatorFactory(dev.verity.validator.ScriptEvaluatorFactory)} gives, else by the
 * engines that {@code javax.script} finds: the JDK has none, so that one must be on the class path. A script that gives anything but true or
 * false is an error. A constraint of one's own is faster, checked by the compiler, and needs no engine.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(ScriptAssert.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ScriptAssert {
    /** The name of the scripting language, as {@code javax.script} knows it: {@code "javascript"}, for example. */
    String lang();

    /** The script. */
    String script();

    /** The name of the object in the script. */
    String alias() default "_this";

    /** The name of the property to report the violation on, or empty for the object itself. */
    String reportOn() default "";

    String message() default "{dev.verity.constraints.ScriptAssert.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link ScriptAssert} annotations on the same element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        ScriptAssert[] value();
    }
}
