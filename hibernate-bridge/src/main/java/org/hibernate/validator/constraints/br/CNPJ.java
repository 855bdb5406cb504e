package org.hibernate.validator.constraints.br;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The text must be the number of a Brazilian company (Cadastro Nacional da Pessoa Jurídica). Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(CNPJ.List.class)
public @interface CNPJ {
    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.br.CNPJ.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The form of the number. */
    Format format() default Format.NUMERIC;

    /** Several constraints {@link CNPJ} on one element. */
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        CNPJ[] value();
    }

    /** Forms of the number. */
    public enum Format {
        /** Digits only. */
        NUMERIC,

        /** Letters too, as issued from July 2026 on. */
        ALPHANUMERIC
    }
}
