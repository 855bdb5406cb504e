package dev.verity.internal.kernel;

import dev.verity.model.Models;
import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Validates beans and reads models in all engines, often enough to have both compiled; to be run in a class loader of its own. */
public final class EveryEngineValidation implements Supplier<List<String>> {
    record Bean(List<@NotBlank @Size(min = 1) String> names) {}

    record Item(int count) {}

    @Override
    public List<String> get() {
        List<String> told = new ArrayList<>();
        for (EngineMode engine : EngineMode.values()) {
            told.add(engine + ": " + outcome(engine));
        }
        return told;
    }

    private static String outcome(EngineMode engine) {
        try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .engine(engine)
                .buildValidatorFactory()) {
            String paths = "";
            int read = 0;
            for (int i = 0; i < 250; i++) {
                paths = factory.getValidator().validate(new Bean(List.of(""))).stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .sorted()
                        .reduce("", (one, other) -> one + other + ", ");
                read = factory.unwrap(Models.class)
                        .type(Item.class)
                        .of(Map.of("count", 2))
                        .count();
            }
            return paths + "read " + read;
        }
    }
}
