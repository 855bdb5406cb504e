package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;

/** Makes the ConstraintValidators of constraints that Verity and Hibernate Validator have beyond the specification. */
final class FurtherValidators {
    private FurtherValidators() {}

    static ConstraintValidator<?, ?> make(Class<? extends Annotation> constraint, BuiltInOptions options) {
        return switch (constraint.getSimpleName()) {
            case "Length" -> new LengthValidator();
            case "URL" -> new NetUrlValidator();
            case "UUID" -> new UuidValidator();
            case "UniqueElements" -> new UniqueElementsValidator();
            case "CodePointLength" -> new CodePointLengthValidator();
            case "Normalized" -> new NormalizedValidator();
            case "DurationMin" -> new DurationMinValidator();
            case "DurationMax" -> new DurationMaxValidator();
            case "IpAddress" -> new IpAddressValidator();
            case "BitcoinAddress" -> new BitcoinAddressValidator();
            case "Currency" -> new CurrencyValidator();
            case "ScriptAssert" -> new ScriptAssertValidator(options.evaluators());
            case "ParameterScriptAssert" -> new ParameterScriptAssertValidator(options.evaluators());
            default -> checkDigit(constraint);
        };
    }

    private static ConstraintValidator<?, ?> checkDigit(Class<? extends Annotation> constraint) {
        return switch (constraint.getSimpleName()) {
            case "LuhnCheck" -> new LuhnCheckValidator();
            case "Mod10Check" -> new Mod10CheckValidator();
            case "Mod11Check" -> new Mod11CheckValidator();
            case "EAN" -> new EanValidator();
            case "ISBN" -> new IsbnValidator();
            case "CPF" -> new CpfValidator();
            case "CNPJ" -> new CnpjValidator();
            case "NIP" -> new NipValidator();
            case "PESEL" -> new PeselValidator();
            case "REGON" -> new RegonValidator();
            case "INN" -> new InnValidator();
            case "KorRRN" -> new KorRrnValidator();
            default -> throw new IllegalArgumentException(constraint.getName() + " is no built-in constraint");
        };
    }
}
