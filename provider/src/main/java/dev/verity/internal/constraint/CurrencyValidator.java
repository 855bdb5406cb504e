package dev.verity.internal.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link dev.verity.constraints.Currency}: an amount of money of JSR 354 is in one of the currencies listed. */
final class CurrencyValidator implements ConstraintValidator<Annotation, Object> {
    private Class<? extends Annotation> constraint = Annotation.class;
    private Set<String> currencies = Set.of();

    @Override
    public void initialize(Annotation annotation) {
        NamedAttributes attributes = new NamedAttributes(annotation);
        constraint = attributes.constraint();
        currencies = Set.copyOf(List.of(attributes.get("value", String[].class)));
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        String currency = MonetaryAmounts.currencyOf(value);
        if (currency == null) {
            throw UnsupportedValue.of(constraint, value);
        }
        return currencies.contains(currency);
    }
}
