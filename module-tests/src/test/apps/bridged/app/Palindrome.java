package app;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

@Constraint(validatedBy = Palindrome.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@interface Palindrome {
    String message() default "is backwards {backwards}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Palindrome, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            String backwards = new StringBuilder(text).reverse().toString();
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .addMessageParameter("backwards", backwards)
                    .withDynamicPayload(backwards.length());
            return text.equals(backwards);
        }
    }
}
