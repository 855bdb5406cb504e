package dev.verity.internal.engine;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Records that it was checked, and does not accept the text "bad"; see {@link Probes}. */
@Constraint(validatedBy = Probes.Check.class)
@Repeatable(Probe.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE, ElementType.TYPE_USE, ElementType.PARAMETER})
@interface Probe {
    /** What to record. */
    String value() default "";

    /** True for a probe that accepts nothing. */
    boolean fails() default false;

    String message() default "bad {value}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE, ElementType.TYPE_USE, ElementType.PARAMETER})
    @interface List {
        Probe[] value();
    }
}
