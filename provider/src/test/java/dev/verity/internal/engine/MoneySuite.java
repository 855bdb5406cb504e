package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.constraints.Currency;
import dev.verity.constraints.MultipleOf;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.money.MonetaryAmount;
import org.hibernate.validator.HibernateValidator;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The specification's numeric constraints on amounts of money (JSR 354), as Hibernate Validator has them. */
abstract class MoneySuite implements SuiteEngine {
    private Validator validator() {
        return configuration().buildValidatorFactory().getValidator();
    }

    record Price(
            @Min(10) MonetaryAmount atLeastTen,
            @Max(10) MonetaryAmount atMostTen,
            @DecimalMin(value = "9.99", inclusive = false) Money aboveNearlyTen,
            @DecimalMax("9.99") FastMoney atMostNearlyTen,
            @Positive MonetaryAmount positive,
            @PositiveOrZero MonetaryAmount positiveOrZero,
            @Negative MonetaryAmount negative,
            @NegativeOrZero MonetaryAmount negativeOrZero,
            @Digits(integer = 2, fraction = 1) MonetaryAmount short_,
            @Currency("EUR") MonetaryAmount euro,
            List<@Positive Money> all) {}

    record Odd(@MultipleOf("2") MonetaryAmount amount) {}

    @ParameterizedTest
    @ValueSource(strings = {"10", "9.99", "9.98", "0", "-0.01", "123.4", "1.25", "90000000000000"})
    void areThoseOfHibernateValidator(String number) {
        for (String currency : List.of("EUR", "JPY")) {
            Money amount = Money.of(new BigDecimal(number), currency);
            FastMoney fast = FastMoney.of(new BigDecimal(number), currency);
            Price price = new Price(
                    amount, fast, amount, fast, amount, fast, amount, fast, amount, fast, List.of(amount, amount));

            assertThat(paths(validator(), price)).isEqualTo(withoutOurs(price, currency));
        }
    }

    @Test
    void takeNullForValid() {
        assertThat(validator().validate(new Price(null, null, null, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void areNotVeritysOwn() {
        assertThatThrownBy(() -> validator().validate(new Odd(Money.of(1, "EUR"))))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageStartingWith(
                        "@MultipleOf on MoneySuite.Odd#amount (MonetaryAmount): no ConstraintValidator");
    }

    /** What Hibernate Validator reports, which knows nothing of our {@code @Currency}. */
    private static Set<String> withoutOurs(Price price, String currency) {
        try (ValidatorFactory factory =
                Validation.byProvider(HibernateValidator.class).configure().buildValidatorFactory()) {
            Set<String> expected = new TreeSet<>();
            for (String property : List.of(
                    "atLeastTen",
                    "atMostTen",
                    "aboveNearlyTen",
                    "atMostNearlyTen",
                    "positive",
                    "positiveOrZero",
                    "negative",
                    "negativeOrZero",
                    "short_",
                    "all")) {
                factory.getValidator()
                        .validateProperty(price, property)
                        .forEach(violation ->
                                expected.add(violation.getPropertyPath().toString()));
            }
            if (!currency.equals("EUR")) {
                expected.add("euro");
            }
            return expected;
        }
    }

    private static Set<String> paths(Validator validator, Price price) {
        Set<String> paths = new TreeSet<>();
        for (ConstraintViolation<Price> violation : validator.validate(price)) {
            paths.add(violation.getPropertyPath().toString());
        }
        return paths;
    }
}
