package dev.verity.differential;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A composed constraint without a validator of its own. */
@NotNull
@Size(min = 2)
@Pattern(regexp = "[a-z]+")
@Pattern(regexp = "[^x]*", message = "no x in {regexp}")
@Constraint(validatedBy = {})
@Retention(RUNTIME)
@Target({TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, ANNOTATION_TYPE, TYPE_USE})
@Repeatable(Code.List.class)
public @interface Code {
    String message() default "code of {max} letters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @OverridesAttribute(constraint = Size.class, name = "max")
    int max() default 5;

    @OverridesAttribute(constraint = Pattern.class, name = "message", constraintIndex = 0)
    String lettersMessage() default "letters only, not ${validatedValue}";

    /** Several of them. */
    @Retention(RUNTIME)
    @Target({TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, ANNOTATION_TYPE, TYPE_USE})
    @interface List {
        Code[] value();
    }

    /** A composition of a composition that reports itself only. */
    @Code(max = 7)
    @Size(min = 1, max = 8)
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Repeatable(Short.List.class)
    @Retention(RUNTIME)
    @Target({TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, ANNOTATION_TYPE, TYPE_USE})
    @interface Short {
        String message() default "short code {max}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Code.class, name = "max")
        @OverridesAttribute(constraint = Size.class, name = "max")
        int max() default 3;

        /** Several of them. */
        @Retention(RUNTIME)
        @Target({TYPE, FIELD, METHOD, PARAMETER, CONSTRUCTOR, ANNOTATION_TYPE, TYPE_USE})
        @interface List {
            Short[] value();
        }
    }
}
