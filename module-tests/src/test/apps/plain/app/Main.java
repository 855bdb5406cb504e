package app;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;

/** Validates one bean of each kind and prints what was found. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            for (Object bean : List.of(new Fields(), new Getters(), new Boxes(), new Messages())) {
                print(bean, factory.getValidator());
            }
        } catch (ValidationException e) {
            System.out.println("no factory: " + e.getMessage());
        }
    }

    private static void print(Object bean, Validator validator) {
        try {
            validator.validate(bean).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .forEach(System.out::println);
        } catch (ValidationException e) {
            System.out.println(e.getMessage());
        }
    }
}
