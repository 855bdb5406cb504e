package dev.verity.bridge;

import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An application that asks for no provider by name, twice. */
final class DefaultProvider {
    private DefaultProvider() {}

    static final class Bean {
        @NotNull
        Object value;

        @Size(max = 3)
        String text = "abc";
    }

    public static void main(String[] arguments) {
        for (int i = 0; i < 2; i++) {
            try (ValidatorFactory factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new Defaults())
                    .buildValidatorFactory()) {
                System.out.println(factory.getClass().getName() + ": "
                        + factory.getValidator()
                                .validate(new Bean())
                                .iterator()
                                .next()
                                .getMessage());
            } catch (ValidationException e) {
                System.out.println(e.getCause() == null ? e : e.getCause());
            }
        }
    }

    /** Needs no Expression Language, as the default of Hibernate Validator would. */
    static final class Defaults implements jakarta.validation.MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return "must not be null";
        }

        @Override
        public String interpolate(String template, Context context, java.util.Locale locale) {
            return interpolate(template, context);
        }
    }
}
