package dev.verity.internal.kernel;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import dev.verity.constraints.CodePointSize;
import dev.verity.constraints.CompositionType;
import dev.verity.constraints.ConstraintComposition;
import dev.verity.constraints.Length;
import dev.verity.constraints.MultipleOf;
import dev.verity.constraints.OneOf;
import dev.verity.constraints.Range;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Beans that show one feature of kernels each. */
final class KernelBeans {
    private KernelBeans() {}

    interface Late {}

    static class FieldRead {
        @NotNull
        private String name;
    }

    static class GetterRead {
        @NotNull
        String getName() {
            return "name";
        }
    }

    static class PrivateGetterRead {
        @NotNull
        private String getName() {
            return "name";
        }
    }

    record RecordRead(@NotNull String name) {}

    static class Presence {
        @NotNull
        int number;

        @Null
        String nothing;

        @AssertTrue
        boolean primitive;

        @AssertTrue
        Boolean boxed;
    }

    static class Numbers {
        @Min(1)
        @Max(10)
        int primitive;

        @Max(10_000_000_000L)
        Long boxed;

        @Positive
        BigDecimal decimal;
    }

    static class Sizes {
        @Size(min = 2, max = 20)
        String text;

        @Size(max = 3)
        int[] array;

        @NotEmpty
        Map<String, String> map;
    }

    static class Texts {
        @NotBlank
        String title;

        @Email
        String mail;

        @Pattern(regexp = "[a-z]+")
        String word;
    }

    static class OwnConstraints {
        @MultipleOf("5")
        int number;

        @MultipleOf("10000000000")
        Long boxed;

        @CodePointSize(min = 2, max = 20)
        String name;

        @OneOf({"a", "b"})
        String choice;
    }

    static class NamedConstraints {
        @Length(min = 2, max = 20)
        String name;

        @org.hibernate.validator.constraints.Length(max = 3)
        CharSequence label;

        @Range(min = 1, max = 10)
        int level;
    }

    @NotNull
    @Size(min = 3)
    @ConstraintComposition(CompositionType.OR)
    @Constraint(validatedBy = {})
    @Retention(RUNTIME)
    @interface Either {
        String message() default "neither";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Alternatives {
        @Either
        String code;
    }

    @Constraint(validatedBy = Even.Check.class)
    @Retention(RUNTIME)
    @interface Even {
        String message() default "odd";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Accepts even numbers. */
        final class Check implements ConstraintValidator<Even, Integer> {
            @Override
            public boolean isValid(Integer value, ConstraintValidatorContext context) {
                return value % 2 == 0;
            }
        }
    }

    static class ApplicationValidator {
        @Even
        int number;
    }

    @NotNull
    @Size(min = 3)
    @Constraint(validatedBy = {})
    @Retention(RUNTIME)
    @interface Code {
        String message() default "no code";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @NotNull
    @Size(min = 3)
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RUNTIME)
    @interface SingleCode {
        String message() default "no code";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Composed {
        @Code
        String code;
    }

    static class ComposedReportedAsOne {
        @SingleCode
        String code;
    }

    static class ListElements {
        List<@NotBlank String> names;
    }

    static class SetElements {
        Set<@NotBlank String> names;
    }

    static class ArrayElements {
        @Valid
        Leaf[] leaves;
    }

    static class MapElements {
        Map<@NotBlank String, @Min(1) Integer> counts;
    }

    static class OptionalElements {
        Optional<@NotBlank String> hint;
    }

    static class NestedContainers {
        Map<String, List<@NotBlank String>> names;
    }

    static class CollectionElements {
        Collection<@NotNull @Valid Leaf> leaves;
    }

    static class InterpretedElements {
        @Valid
        Iterable<Leaf> leaves;
    }

    record Leaf(@NotNull String name) {}

    static class Cascading {
        @Valid
        Leaf leaf;
    }

    static class CascadingList {
        @Valid
        List<Leaf> leaves;
    }

    static class Chain {
        @NotNull
        String name;

        @Valid
        Chain next;
    }

    static class Tree {
        @NotNull
        String name;

        @Valid
        Tree left;

        @Valid
        Tree right;
    }

    @GroupSequence({RedefinedDefault.class, Late.class})
    static class RedefinedDefault {
        @NotNull
        @Size(min = 3, groups = Late.class)
        String name;

        @Valid
        Leaf leaf;
    }

    @Constraint(validatedBy = Ordered.Check.class)
    @Retention(RUNTIME)
    @interface Ordered {
        String message() default "out of order";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** Accepts arguments in order. */
        @SupportedValidationTarget(ValidationTarget.PARAMETERS)
        final class Check implements ConstraintValidator<Ordered, Object[]> {
            @Override
            public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
                return (int) arguments[0] <= (int) arguments[1];
            }
        }
    }

    static class Executables {
        @Ordered
        @NotNull
        @Valid
        Leaf find(@Min(0) int from, @Max(10) int to) {
            return new Leaf(from + ":" + to);
        }
    }
}
