package dev.verity.sample.clinic.visit;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A visit takes time. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EndsAfterStart.Check.class)
@interface EndsAfterStart {
    String message() default "must be after {clinic.visit.start}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Blames the end. */
    class Check implements ConstraintValidator<EndsAfterStart, VisitRequest> {
        @Override
        public boolean isValid(VisitRequest visit, ConstraintValidatorContext context) {
            if (visit.end().isAfter(visit.start())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("end")
                    .addConstraintViolation();
            return false;
        }
    }
}
