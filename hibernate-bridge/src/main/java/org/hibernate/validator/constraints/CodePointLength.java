package org.hibernate.validator.constraints;

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
import java.text.Normalizer;

/** The number of code points of the text must be in a range. Null is valid. */
@Documented
@Constraint(validatedBy = {})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(CodePointLength.List.class)
public @interface CodePointLength {
    /** The least number, inclusive. */
    int min() default 0;

    /** The greatest number, inclusive. */
    int max() default Integer.MAX_VALUE;

    /** How the text is normalized before it is counted. */
    NormalizationStrategy normalizationStrategy() default NormalizationStrategy.NONE;

    /** The message template. */
    String message() default "{org.hibernate.validator.constraints.CodePointLength.message}";

    /** The groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Data that clients of the API attach to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Several constraints {@link CodePointLength} on one element. */
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RUNTIME)
    @Documented
    public @interface List {
        /** The constraints. */
        CodePointLength[] value();
    }

    /** Unicode normalization, or none. */
    public enum NormalizationStrategy {
        /** Counts the text as it is. */
        NONE(null),

        /** Canonical decomposition. */
        NFD(Normalizer.Form.NFD),

        /** Canonical decomposition, then canonical composition. */
        NFC(Normalizer.Form.NFC),

        /** Compatibility decomposition. */
        NFKD(Normalizer.Form.NFKD),

        /** Compatibility decomposition, then canonical composition. */
        NFKC(Normalizer.Form.NFKC);

        private final Normalizer.Form form;

        NormalizationStrategy(Normalizer.Form form) {
            this.form = form;
        }

        /** The text in this form. */
        public CharSequence normalize(CharSequence value) {
            return form == null || value == null ? value : Normalizer.normalize(value, form);
        }
    }
}
