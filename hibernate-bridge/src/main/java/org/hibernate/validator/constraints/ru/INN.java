package org.hibernate.validator.constraints.ru;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The text must be a Russian taxpayer's number. Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(INN.List.class)
@ReportAsSingleViolation
public @interface INN {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.ru.INN.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Whose number it is. */
    Type type() default Type.ANY;

    /** Several constraints {@link INN} on one element. */
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        INN[] value();
    }

    /** Kinds of taxpayers. */
    public enum Type {
        /** A person: 12 digits. */
        INDIVIDUAL,

        /** An organization: 10 digits. */
        JURIDICAL,

        /** Either of them. */
        ANY
    }
}
