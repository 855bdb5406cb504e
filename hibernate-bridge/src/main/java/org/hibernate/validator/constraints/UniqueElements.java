package org.hibernate.validator.constraints;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The elements of the collection must differ from each other. Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(UniqueElements.List.class)
public @interface UniqueElements {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.UniqueElements.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several constraints {@link UniqueElements} on one element. */
    @Target(TYPE)
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        UniqueElements[] value();
    }
}
