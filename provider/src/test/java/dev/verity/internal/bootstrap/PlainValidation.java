package dev.verity.internal.bootstrap;

import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;

/** Validates by a factory of its own class loader; to be run where nothing optional is on the class path. */
public final class PlainValidation implements Function<String, List<String>> {
    private final ValidatorFactory factory =
            Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory();

    record Bean(
            @NotNull @Size(max = 5) String text,

            @Size(max = 7, message = "{max} at most, ${1 + 1} ${validatedValue}")
            String expression,

            @Size(max = 8, message = "again ${1 + 1}") String again) {}

    /** The messages for a text. */
    @Override
    public List<String> apply(String text) {
        return factory.getValidator().validate(new Bean(text, text, text)).stream()
                .map(violation -> violation.getMessage())
                .toList();
    }
}
