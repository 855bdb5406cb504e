package dev.verity.sample.harbour.marina;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.constraints.CompositionType;
import org.hibernate.validator.constraints.ConstraintComposition;

/** A number to call or a channel to listen on. */
@ConstraintComposition(CompositionType.OR)
@Pattern(regexp = "\\+[0-9]{4,12}")
@Pattern(regexp = "VHF [0-9]{2}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reachable {
    String message() default "{harbour.Reachable.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
