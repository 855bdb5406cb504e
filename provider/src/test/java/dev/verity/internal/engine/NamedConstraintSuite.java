package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.constraints.Currency;
import dev.verity.constraints.IpAddress;
import dev.verity.constraints.Length;
import dev.verity.constraints.Range;
import dev.verity.constraints.time.DurationMin;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.EAN;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UUID;
import org.hibernate.validator.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** Constraints that Hibernate Validator has, by its annotations and by ours. */
abstract class NamedConstraintSuite extends ValidationSuite {
    record Account(
            @Length(min = 2, max = 3, message = "length {min} to {max}")
            String name,

            @org.hibernate.validator.constraints.Length(max = 3, message = "at most {max}")
            CharSequence label,

            @Range(min = 1, max = 9, message = "{min} to {max}")
            int level,

            @org.hibernate.validator.constraints.Range(max = 9, message = "up to {max}")
            BigDecimal rate,

            @CreditCardNumber(message = "card") String card,
            @URL(protocol = "https", message = "url") String page,
            @UUID(message = "uuid") String id,
            @EAN(message = "ean") String goods,
            List<@IpAddress(message = "ip") String> hosts,

            @DurationMin(hours = 1, message = "at least {hours} h")
            Duration pause,

            @UniqueElements(message = "again: {duplicates}") List<Integer> numbers) {}

    record Paid(@Currency("EUR") Object amount) {}

    record WrongType(@Length int size) {}

    @Test
    void acceptWhatIsValid() {
        assertThat(validator()
                        .validate(new Account(
                                "abc",
                                new StringBuilder("abc"),
                                9,
                                new BigDecimal("8.99"),
                                "4111111111111111",
                                "https://example.com",
                                "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                                "4006381333931",
                                List.of("::1", "127.0.0.1"),
                                Duration.ofHours(1),
                                List.of(1, 2))))
                .isEmpty();
        assertThat(validator().validate(new Account(null, null, 1, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void reportWhatIsNot() {
        assertThat(found(validator()
                        .validate(new Account(
                                "abcd",
                                new StringBuilder("abcd"),
                                10,
                                new BigDecimal("9.01"),
                                "4111111111111112",
                                "http://example.com",
                                "f81d4fae",
                                "4006381333932",
                                List.of("::1", "127.0.0.256"),
                                Duration.ofMinutes(59),
                                List.of(1, 2, 2, 1)))))
                .containsExactly(
                        "name: length 2 to 3",
                        "label: at most 3",
                        "level: 1 to 9",
                        "rate: up to 9",
                        "card: card",
                        "page: url",
                        "id: uuid",
                        "goods: ean",
                        "hosts[1].<list element>: ip",
                        "pause: at least 1 h",
                        "numbers: again: 2, 1");
    }

    @Test
    void giveRepeatedElementsWithTheViolation() {
        ConstraintViolation<Account> violation = validator()
                .validateValue(Account.class, "numbers", List.of(1, 2, 2))
                .iterator()
                .next();

        assertThat((Object) violation.unwrap(List.class)).isEqualTo(List.of(2));
    }

    @Test
    void refuseValuesThatAreNoMoney() {
        assertThatThrownBy(() -> validator().validate(new Paid("5 EUR")))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage(
                        "@Currency: a value of java.lang.String cannot be checked. Put the constraint on a type that it"
                                + " supports, or register a ConstraintValidator for this type.");
    }

    @Test
    void refuseTypesThatTheyDoNotSupport() {
        assertThatThrownBy(() -> validator().validate(new WrongType(1)))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage(
                        "@Length on NamedConstraintSuite.WrongType#size (int): no ConstraintValidator for int. Supported"
                                + " are CharSequence. Use another constraint or register a ConstraintValidator.");
    }
}
