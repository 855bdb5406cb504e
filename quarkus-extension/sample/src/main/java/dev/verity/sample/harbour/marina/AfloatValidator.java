package dev.verity.sample.harbour.marina;

import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidator;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Adds to the violation what the message tells, and what the harbour master advises. */
public class AfloatValidator implements HibernateConstraintValidator<Afloat, BigDecimal> {
    @Override
    public boolean isValid(BigDecimal draught, ConstraintValidatorContext context) {
        if (draught == null) {
            return true;
        }
        HibernateConstraintValidatorContext told = context.unwrap(HibernateConstraintValidatorContext.class);
        Soundings soundings = told.getConstraintValidatorPayload(Soundings.class);
        told.addMessageParameter("depth", soundings.depth())
                .addExpressionVariable("missing", draught.subtract(soundings.depth()))
                .withDynamicPayload(new Advice(soundings.deeperHarbour()));
        return draught.compareTo(soundings.depth()) < 0;
    }
}
