package dev.verity.internal.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.verity.constraints.CodePointSize;
import dev.verity.constraints.MultipleOf;
import dev.verity.constraints.OneOf;
import dev.verity.constraints.UniqueItems;
import dev.verity.constraints.Url;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorCodesTest {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(9000, 1, 1);

    private static ValidatorFactory factory = Validation.buildDefaultValidatorFactory();
    private static Validator validator = factory.getValidator();

    @BeforeAll
    static void build() {
        factory = Validation.buildDefaultValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @Size(min = 3)
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Nickname {
        String message() default "no nickname";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Size(min = 3)
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface UserName {
        String[] reserved() default {"root"};

        int length() default 7;

        String message() default "no user name";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Constraint(validatedBy = Lower.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Lower {
        String message() default "not lower";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Refuses every value. */
        final class Check implements ConstraintValidator<Lower, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return false;
            }
        }
    }

    static final class Bean {
        @NotNull
        String notNull;

        @Null
        String isNull;

        @NotBlank
        String notBlank;

        @NotEmpty
        String notEmptyText;

        @NotEmpty
        List<String> notEmptyList;

        @Size(min = 2, max = 3)
        CharSequence sizedText;

        @Size(min = 2, max = 3)
        List<String> sizedList;

        @Size(min = 2, max = 3)
        Map<String, String> sizedMap;

        @Size(min = 2, max = 3)
        int[] sizedArray;

        @CodePointSize(min = 2, max = 3)
        String codePoints;

        @Min(5)
        int min;

        @Max(5)
        int max;

        @DecimalMin("1.50")
        double decimalMin;

        @DecimalMin(value = "1.5", inclusive = false)
        String exclusiveMin;

        @DecimalMax("1.5")
        BigDecimal decimalMax;

        @DecimalMax(value = "1.5", inclusive = false)
        double exclusiveMax;

        @Positive
        int positive;

        @PositiveOrZero
        int positiveOrZero;

        @Negative
        int negative;

        @NegativeOrZero
        int negativeOrZero;

        @Digits(integer = 1, fraction = 4)
        BigDecimal digits;

        @Digits(integer = 1, fraction = 2)
        String textDigits;

        @Digits(integer = 1, fraction = 2)
        double doubleDigits;

        @Digits(integer = Integer.MAX_VALUE, fraction = 1)
        BigDecimal anyInteger;

        @Pattern(regexp = "[a-z]+")
        String pattern;

        @Email
        String email;

        @Url
        String url;

        @AssertTrue
        boolean mustBeTrue;

        @AssertFalse
        boolean mustBeFalse;

        @Past
        LocalDate past;

        @PastOrPresent
        LocalDate pastOrPresent;

        @Future
        LocalDate future;

        @FutureOrPresent
        LocalDate futureOrPresent;

        @MultipleOf("0.1")
        BigDecimal multiple;

        @UniqueItems
        List<String> unique;

        @OneOf({"a", "b"})
        String oneOf;

        @Nickname
        String nickname;

        @UserName
        String userName;

        @Lower
        String lower;
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                arguments("notNull", null, "not_null {}"),
                arguments("isNull", "x", "must_be_null {}"),
                arguments("notBlank", " ", "string_blank {}"),
                arguments("notBlank", null, "not_null {}"),
                arguments("notEmptyText", "", "string_too_short {min_length=1}"),
                arguments("notEmptyText", null, "not_null {}"),
                arguments("notEmptyList", List.of(), "too_short {min_length=1, actual_length=0}"),
                arguments("sizedText", "a", "string_too_short {min_length=2}"),
                arguments("sizedText", new StringBuilder("abcd"), "string_too_long {max_length=3}"),
                arguments("sizedList", List.of("a"), "too_short {min_length=2, actual_length=1}"),
                arguments("sizedList", List.of("a", "b", "c", "d"), "too_long {max_length=3, actual_length=4}"),
                arguments("sizedMap", Map.of(), "too_short {min_length=2, actual_length=0}"),
                arguments("sizedArray", new int[5], "too_long {max_length=3, actual_length=5}"),
                arguments("codePoints", "\ud83d\ude00", "string_too_short {min_length=2}"),
                arguments("codePoints", "abcd", "string_too_long {max_length=3}"),
                arguments("min", 4, "greater_than_equal {ge=5}"),
                arguments("max", 6, "less_than_equal {le=5}"),
                arguments("decimalMin", 1.0, "greater_than_equal {ge=1.50}"),
                arguments("exclusiveMin", "1.5", "greater_than {gt=1.5}"),
                arguments("decimalMax", BigDecimal.TEN, "less_than_equal {le=1.5}"),
                arguments("exclusiveMax", 1.5, "less_than {lt=1.5}"),
                arguments("positive", 0, "greater_than {gt=0}"),
                arguments("positiveOrZero", -1, "greater_than_equal {ge=0}"),
                arguments("negative", 0, "less_than {lt=0}"),
                arguments("negativeOrZero", 1, "less_than_equal {le=0}"),
                arguments("digits", new BigDecimal("12.3456"), "decimal_max_digits {max_digits=5}"),
                arguments("digits", new BigDecimal("1.23456"), "decimal_max_places {decimal_places=4}"),
                arguments("digits", new BigDecimal("12.34567"), "decimal_max_places {decimal_places=4}"),
                arguments("textDigits", "1.234", "decimal_max_places {decimal_places=2}"),
                arguments("textDigits", "12.3", "decimal_max_digits {max_digits=3}"),
                arguments("textDigits", "x", "decimal_max_digits {max_digits=3}"),
                arguments("doubleDigits", 1.234, "decimal_max_places {decimal_places=2}"),
                arguments("doubleDigits", Double.NaN, "decimal_max_digits {max_digits=3}"),
                arguments("anyInteger", new BigDecimal("1.25"), "decimal_max_places {decimal_places=1}"),
                arguments("pattern", "A", "string_pattern_mismatch {pattern=[a-z]+}"),
                arguments("email", "user@.com", "email {}"),
                arguments("url", "https://", "url {}"),
                arguments("mustBeTrue", false, "assertion_error {}"),
                arguments("mustBeFalse", true, "assertion_error {}"),
                arguments("past", FAR_AHEAD, "date_past {}"),
                arguments("pastOrPresent", FAR_AHEAD, "date_past {}"),
                arguments("future", LONG_AGO, "date_future {}"),
                arguments("futureOrPresent", LONG_AGO, "date_future {}"),
                arguments("multiple", new BigDecimal("5.33"), "multiple_of {multiple_of=0.1}"),
                arguments("unique", List.of("a", "a"), "unique_items {}"),
                arguments("oneOf", "c", "literal_error {expected=[a, b]}"),
                arguments("nickname", "ab", "string_too_short {min_length=3}"),
                arguments("userName", "ab", "user_name {length=7, reserved=[root]}"),
                arguments("lower", "A", "lower {}"));
    }

    private static Code code(String property, Object value) {
        var violations = validator.validateValue(Bean.class, property, value);
        assertThat(violations).hasSize(1);
        return ErrorCodes.of(violations.iterator().next());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void eachConstraintHasItsCode(String property, Object value, String expected) {
        Code code = code(property, value);

        assertThat(code.type() + " " + code.ctx()).isEqualTo(expected);
    }

    @Test
    void boundsAreNumbers() {
        assertThat(code("min", 4).ctx()).isEqualTo(Map.of("ge", 5L));
        assertThat(code("decimalMax", BigDecimal.TEN).ctx()).isEqualTo(Map.of("le", new BigDecimal("1.5")));
        assertThat(code("positive", 0).ctx()).isEqualTo(Map.of("gt", 0));
        assertThat(code("multiple", new BigDecimal("5.33")).ctx())
                .isEqualTo(Map.of("multiple_of", new BigDecimal("0.1")));
        assertThat(code("oneOf", "c")).isEqualTo(new Code("literal_error", Map.of("expected", List.of("a", "b"))));
    }

    @ParameterizedTest
    @CsvSource({
        "CreditCardNumber, credit_card_number",
        "UUID, uuid",
        "URLPath, url_path",
        "EAN13, ean13",
        "ISO8601Date, iso8601_date",
        "Even_Odd, even_odd",
        "x, x"
    })
    void namesOfOtherConstraintsAreInSnakeCase(String name, String expected) {
        assertThat(OtherCodes.snakeCase(name)).isEqualTo(expected);
    }

    record Named(
            @org.hibernate.validator.constraints.Length(max = 2)
            String length,

            @dev.verity.constraints.Range(min = 1, max = 5) int low,

            @org.hibernate.validator.constraints.Range(min = 1, max = 5)
            int high,

            @org.hibernate.validator.constraints.URL String url,
            @dev.verity.constraints.UUID String id,

            @org.hibernate.validator.constraints.CodePointLength(min = 2)
            String points,

            @org.hibernate.validator.constraints.UniqueElements
            List<Integer> items,

            @dev.verity.constraints.time.DurationMax(days = 1)
            java.time.Duration duration,

            @dev.verity.constraints.EAN String goods) {}

    @Test
    void namedConstraintsHaveTheCodesOfTheirMeaning() {
        var violations = validator.validate(
                new Named("abc", 0, 6, "x", "x", "a", List.of(1, 1), java.time.Duration.ofDays(2), "1"));

        assertThat(violations.stream()
                        .map(violation -> violation.getPropertyPath() + " " + ErrorCodes.of(violation))
                        .toList())
                .containsExactly(
                        "length Code[type=string_too_long, ctx={max_length=2}]",
                        "low Code[type=greater_than_equal, ctx={ge=1}]",
                        "high Code[type=less_than_equal, ctx={le=5}]",
                        "url Code[type=url, ctx={}]",
                        "id Code[type=uuid, ctx={}]",
                        "points Code[type=string_too_short, ctx={min_length=2}]",
                        "items Code[type=unique_items, ctx={}]",
                        "duration Code[type=duration_too_long, ctx={}]",
                        "goods Code[type=ean, ctx={type=EAN13}]");
    }
}
