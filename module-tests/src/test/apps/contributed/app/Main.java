package app;

import jakarta.validation.Validation;

/** Validates what another class declares by calls. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            factory.getValidator().validate(new Person()).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .forEach(System.out::println);
        }
    }
}
