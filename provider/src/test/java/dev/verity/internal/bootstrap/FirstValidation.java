package dev.verity.internal.bootstrap;

import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A program that validates one bean and ends: with engine and age as arguments. Loads nothing else itself. */
final class FirstValidation {
    private FirstValidation() {}

    @SuppressWarnings("SystemOut") // the result of a program
    public static void main(String[] arguments) {
        Validator validator = Validation.byProvider(VerityValidator.class)
                .configure()
                .addProperty("verity.engine", arguments[0])
                .buildValidatorFactory()
                .getValidator();
        int violations =
                validator.validate(new Person(Integer.parseInt(arguments[1]))).size();
        System.out.println(violations);
    }

    static final class Person {
        @NotBlank
        @Size(max = 50)
        private final String name = "Ada";

        @Pattern(regexp = "[a-z]{3}")
        private final String code = "ada";

        @Email
        private final String email = "ada@example.org";

        @NotEmpty
        private final List<@NotBlank String> tags = List.of("poet's daughter");

        @Min(18)
        private final int age;

        Person(int age) {
            this.age = age;
        }

        public String getName() {
            return name;
        }

        public String getCode() {
            return code;
        }

        public String getEmail() {
            return email;
        }

        public List<String> getTags() {
            return tags;
        }

        public int getAge() {
            return age;
        }
    }
}
