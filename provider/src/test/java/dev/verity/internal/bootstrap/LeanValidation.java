package dev.verity.internal.bootstrap;

import dev.verity.constraints.CodePointSize;
import dev.verity.constraints.Length;
import dev.verity.constraints.LuhnCheck;
import dev.verity.constraints.Range;
import dev.verity.constraints.UniqueItems;
import dev.verity.constraints.Url;
import dev.verity.constraints.br.CNPJ;
import dev.verity.constraints.pl.NIP;
import dev.verity.constraints.time.DurationMin;
import dev.verity.validator.EngineMode;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Validates our own constraints in all engines; to be run where nothing optional is on the class path. */
public final class LeanValidation implements Function<String, List<String>> {
    record Bean(
            @Length(max = 1) String length,
            @Range(min = 3) int range,
            @Url String url,
            @UniqueItems List<Integer> items,
            @CodePointSize(max = 1) String points,
            @LuhnCheck String luhn,
            @CNPJ String cnpj,
            @NIP String nip,
            @DurationMin(hours = 1) Duration duration) {}

    private static final Bean BEAN = new Bean("ab", 1, "no url", List.of(1, 1), "ab", "1", "1", "1", Duration.ZERO);

    /** The paths that each engine reports, with names as asked for. */
    @Override
    public List<String> apply(String names) {
        List<String> told = new ArrayList<>();
        for (EngineMode engine : EngineMode.values()) {
            VerityConfiguration configuration =
                    Validation.byProvider(VerityValidator.class).configure().engine(engine);
            configuration.addProperty(VerityConfiguration.PROPERTY_NODE_NAME_PROVIDER, names);
            try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
                told.add(factory.getValidator().validate(BEAN).stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .sorted()
                        .toList()
                        .toString());
            } catch (ValidationException e) {
                told.add(e.getMessage());
            }
        }
        return told;
    }
}
