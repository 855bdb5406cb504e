package app;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Prints paths of names in JSON. */
public final class Main {
    private Main() {}

    static class Address {
        @NotNull
        @JsonProperty("zip-code")
        private String zipCode;
    }

    static class Person {
        @NotNull
        @JsonProperty("first-name")
        private String firstName;

        @Valid
        @JsonProperty("all-addresses")
        private final List<Address> addresses = List.of(new Address());

        @NotNull
        @JsonProperty("nick")
        public String getNickName() {
            return null;
        }
    }

    public static void main(String[] arguments) {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .addProperty("hibernate.validator.property_node_name_provider", "jackson")
                .buildValidatorFactory()) {
            factory.getValidator().validate(new Person()).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .sorted()
                    .forEach(System.out::println);
        } catch (ValidationException e) {
            System.out.println(e.getMessage());
        }
    }
}
