package app;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;

/** Validates what needs nothing optional, and what does. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        List.of("java.management", "java.scripting", "java.xml", "com.fasterxml.jackson.databind").stream()
                .filter(name -> ModuleLayer.boot().findModule(name).isPresent())
                .map("there is "::concat)
                .forEach(System.out::println);
        var configuration = Validation.byDefaultProvider().configure();
        for (String argument : arguments) {
            configuration.addProperty(argument.split("=")[0], argument.split("=")[1]);
        }
        try (var factory = configuration.buildValidatorFactory()) {
            print(new Plain(), factory.getValidator());
            print(new Scripted(), factory.getValidator());
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
