package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityConfiguration;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints of which one part suffices, or none may hold, compared with Hibernate Validator. */
abstract class AlternativesSuite extends ValidationSuite {
    private static final ValidatorFactory PEER =
            Validation.byProvider(HibernateValidator.class).configure().buildValidatorFactory();

    @org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.OR)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface OrPlain {
        String message() default "OrPlain";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.OR)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface OrSingle {
        String message() default "OrSingle";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.OR)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @Constraint(validatedBy = {OrChecked.Check.class})
    @Retention(RetentionPolicy.RUNTIME)
    @interface OrChecked {
        String message() default "OrChecked";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Accepts capitals, and says more about the rest. */
        final class Check implements ConstraintValidator<OrChecked, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return acceptsCapitals(value, context);
            }
        }
    }

    @org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.OR)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @ReportAsSingleViolation
    @Constraint(validatedBy = {OrCheckedSingle.Check.class})
    @Retention(RetentionPolicy.RUNTIME)
    @interface OrCheckedSingle {
        String message() default "OrCheckedSingle";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Accepts capitals, and says more about the rest. */
        final class Check implements ConstraintValidator<OrCheckedSingle, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return acceptsCapitals(value, context);
            }
        }
    }

    @org.hibernate.validator.constraints.ConstraintComposition(
            org.hibernate.validator.constraints.CompositionType.ALL_FALSE)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface NonePlain {
        String message() default "NonePlain";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @org.hibernate.validator.constraints.ConstraintComposition(
            org.hibernate.validator.constraints.CompositionType.ALL_FALSE)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface NoneSingle {
        String message() default "NoneSingle";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @org.hibernate.validator.constraints.ConstraintComposition(
            org.hibernate.validator.constraints.CompositionType.ALL_FALSE)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @Constraint(validatedBy = {NoneChecked.Check.class})
    @Retention(RetentionPolicy.RUNTIME)
    @interface NoneChecked {
        String message() default "NoneChecked";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Accepts capitals, and says more about the rest. */
        final class Check implements ConstraintValidator<NoneChecked, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return acceptsCapitals(value, context);
            }
        }
    }

    @org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.AND)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface AllPlain {
        String message() default "AllPlain";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.AND)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @ReportAsSingleViolation
    @Constraint(validatedBy = {AllChecked.Check.class})
    @Retention(RetentionPolicy.RUNTIME)
    @interface AllChecked {
        String message() default "AllChecked";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Accepts capitals, and says more about the rest. */
        final class Check implements ConstraintValidator<AllChecked, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return acceptsCapitals(value, context);
            }
        }
    }

    @org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.OR)
    @AllPlain
    @NonePlain
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface OrOfAll {
        String message() default "OrOfAll";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @org.hibernate.validator.constraints.ConstraintComposition(org.hibernate.validator.constraints.CompositionType.AND)
    @OrSingle
    @OrPlain
    @NonePlain
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface AllOfOr {
        String message() default "AllOfOr";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @org.hibernate.validator.constraints.ConstraintComposition(
            org.hibernate.validator.constraints.CompositionType.ALL_FALSE)
    @OrPlain
    @AllChecked
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface NoneOfOr {
        String message() default "NoneOfOr";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @OrChecked
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface SingleOfOr {
        String message() default "SingleOfOr";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @dev.verity.constraints.ConstraintComposition(dev.verity.constraints.CompositionType.OR)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @interface OwnOr {
        String message() default "OwnOr";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @dev.verity.constraints.ConstraintComposition(dev.verity.constraints.CompositionType.ALL_FALSE)
    @Pattern(regexp = "[a-z]+", message = "no letters")
    @Size(max = 2, message = "too long")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface OwnNone {
        String message() default "OwnNone";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Sample {
        @OrPlain
        final String orPlain;

        @OrSingle
        final String orSingle;

        @OrChecked
        final String orChecked;

        @OrCheckedSingle
        final String orCheckedSingle;

        @NonePlain
        final String nonePlain;

        @NoneSingle
        final String noneSingle;

        @NoneChecked
        final String noneChecked;

        @AllPlain
        final String allPlain;

        @AllChecked
        final String allChecked;

        @OrOfAll
        final String orOfAll;

        @AllOfOr
        final String allOfOr;

        @NoneOfOr
        final String noneOfOr;

        @SingleOfOr
        final String singleOfOr;

        Sample(String value) {
            orPlain = value;
            orSingle = value;
            orChecked = value;
            orCheckedSingle = value;
            nonePlain = value;
            noneSingle = value;
            noneChecked = value;
            allPlain = value;
            allChecked = value;
            orOfAll = value;
            allOfOr = value;
            noneOfOr = value;
            singleOfOr = value;
        }
    }

    record Own(@OwnOr String or, @OwnNone String none, List<@OwnOr String> elements) {}

    static boolean acceptsCapitals(String value, ConstraintValidatorContext context) {
        if (value == null || value.chars().allMatch(Character::isUpperCase)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("small").addConstraintViolation();
        context.buildConstraintViolationWithTemplate("deeper")
                .addPropertyNode("below")
                .addConstraintViolation();
        return false;
    }

    private static List<String> sorted(Set<? extends ConstraintViolation<?>> violations) {
        return found(violations).stream().sorted().toList();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a", "ab", "abc", "A", "ABC", "1", "123", "aB", "aBc"})
    void haveTheViolationsOfHibernateValidator(String value) {
        Validator peer = PEER.getValidator();

        assertThat(sorted(validator().validate(new Sample(value)))).isEqualTo(sorted(peer.validate(new Sample(value))));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a", "ab", "abc", "A", "ABC", "1", "123", "aB", "aBc"})
    void endAtTheFirstViolationIfAsked(String value) {
        VerityConfiguration configuration = configuration().failFast(true);
        Validator failingFast = validator(configuration);
        Validator validator = validator();

        for (String property : List.of("orPlain", "orChecked", "noneChecked", "orOfAll", "allOfOr", "noneOfOr")) {
            List<String> all = sorted(validator.validateValue(Sample.class, property, value));
            List<String> first = sorted(failingFast.validateValue(Sample.class, property, value));

            assertThat(first).as(property).hasSize(Math.min(all.size(), 1));
            assertThat(all).containsAll(first);
        }
    }

    @Test
    void mayBeDeclaredByOurAnnotation() {
        assertThat(found(validator().validate(new Own("A", "ABC", List.of("b")))))
                .isEmpty();
        assertThat(found(validator().validate(new Own("ABC", "abc", List.of("12", "123")))))
                .containsExactlyInAnyOrder(
                        "or: no letters",
                        "or: too long",
                        "none: OwnNone",
                        "elements[1].<list element>: no letters",
                        "elements[1].<list element>: too long");
    }

    @Test
    void areListed() {
        assertThat(dev.verity.validator.VerityValidator.explain(Own.class))
                .contains("@OwnOr  composed, one suffices\n", "@OwnNone  composed, none may hold\n");
    }
}
