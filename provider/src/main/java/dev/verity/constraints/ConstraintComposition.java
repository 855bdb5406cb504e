package dev.verity.constraints;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on a constraint annotation, says how it depends on the constraints that it is composed of; without it, all of them must
 * hold (Jakarta Validation 3.1, section 3.3).
 *
 * <pre>{@code
 * @ConstraintComposition(CompositionType.OR)
 * @Pattern(regexp = "[a-z]+")
 * @Size(max = 0)
 * @ReportAsSingleViolation
 * @Constraint(validatedBy = {})
 * @Retention(RetentionPolicy.RUNTIME)
 * @interface WordOrNothing { ... }
 * }</pre>
 *
 * <p>A {@code ConstraintValidator} of the composed constraint itself counts as one of the parts.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface ConstraintComposition {
    /** How the parts are combined. */
    CompositionType value() default CompositionType.AND;
}
