package dev.verity.model;

import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule that input can be read as the type that it is for: the constraint of violations that no declared constraint reports.
 *
 * <p>It holds everywhere without being declared. The attributes of its descriptor are those of the error, and its code
 * as {@code type}.
 */
@Documented
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Bound {
    /** The message template. */
    String message() default "{dev.verity.model.Bound.message}";

    /** Always empty. */
    Class<?>[] groups() default {};

    /** Always empty. */
    Class<? extends Payload>[] payload() default {};
}
