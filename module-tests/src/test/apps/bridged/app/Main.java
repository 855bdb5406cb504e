package app;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** An application that was written for Hibernate Validator. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try (var factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            System.out.println(factory.unwrap(HibernateValidatorFactory.class).getClass().getModule().getName());
            print(factory.getValidator().validate(new Order()));
            print(factory.getValidator().validateValue(Order.class, "code", "B-18"));
        }
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            System.out.println(validator.getClass().getModule().getName());
            print(validator.validateValue(Order.class, "word", "module"));
        }
    }

    private static void print(Set<? extends ConstraintViolation<?>> violations) {
        violations.stream()
                .sorted(Comparator.comparing(violation -> violation.getPropertyPath().toString()))
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage() + " "
                        + ((HibernateConstraintViolation<?>) violation.unwrap(HibernateConstraintViolation.class))
                                .getDynamicPayload(Integer.class))
                .forEach(System.out::println);
    }
}
