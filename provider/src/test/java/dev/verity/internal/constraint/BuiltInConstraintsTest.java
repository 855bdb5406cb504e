package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.verity.constraints.CodePointSize;
import dev.verity.constraints.MultipleOf;
import dev.verity.constraints.OneOf;
import dev.verity.constraints.UniqueItems;
import dev.verity.constraints.Url;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.UnexpectedTypeException;
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
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInConstraintsTest {
    private static final ClockContext CONTEXT = new ClockContext(Clock.systemUTC());

    private static final BuiltInConstraints BUILT_IN = BuiltInConstraints.with(BuiltInOptions.DEFAULT);

    static List<Class<? extends Annotation>> constraints() {
        return List.of(
                AssertFalse.class,
                AssertTrue.class,
                DecimalMax.class,
                DecimalMin.class,
                Digits.class,
                Email.class,
                Future.class,
                FutureOrPresent.class,
                Max.class,
                Min.class,
                Negative.class,
                NegativeOrZero.class,
                NotBlank.class,
                NotEmpty.class,
                NotNull.class,
                Null.class,
                Past.class,
                PastOrPresent.class,
                Pattern.class,
                Positive.class,
                PositiveOrZero.class,
                Size.class);
    }

    /** Those of the specification and Verity's own. */
    static List<Class<? extends Annotation>> allConstraints() {
        List<Class<? extends Annotation>> all = new ArrayList<>(constraints());
        all.addAll(List.of(CodePointSize.class, MultipleOf.class, OneOf.class, UniqueItems.class, Url.class));
        return all;
    }

    @ParameterizedTest
    @MethodSource("allConstraints")
    void eachConstraintHasItsValidator(Class<? extends Annotation> constraint) {
        BuiltIn builtIn = Objects.requireNonNull(BUILT_IN.find(constraint));

        assertThat(builtIn.constraint()).isEqualTo(constraint);
        assertThat(builtIn.validatorClass().getSimpleName()).isEqualTo(constraint.getSimpleName() + "Validator");
        assertThat(builtIn.newValidator())
                .isExactlyInstanceOf(builtIn.validatorClass())
                .isNotSameAs(builtIn.newValidator());
        assertThat(builtIn.supportedTypes()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void allConstraintsOfTheApiAreAmongThem() throws IOException, URISyntaxException {
        URI api = NotNull.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (JarFile jar = new JarFile(new File(api))) {
            assertThat(jar.stream()
                            .map(JarEntry::getName)
                            .filter(name -> name.matches("jakarta/validation/constraints/[A-Za-z]+\\.class"))
                            .map(name -> name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'))))
                    .containsExactlyInAnyOrderElementsOf(
                            constraints().stream().map(Class::getSimpleName).toList());
        }
    }

    @Test
    void otherAnnotationsAreNot() {
        assertThat(BUILT_IN.find(Deprecated.class)).isNull();
        assertThat(BUILT_IN.find(NotNull.List.class)).isNull();
        assertThat(BUILT_IN.find(Url.List.class)).isNull();
        assertThat(BUILT_IN.find(Constraint.class)).isNull();
    }

    /** The definition is not read from the annotation type, so that a start need not do it. */
    @ParameterizedTest
    @MethodSource("allConstraints")
    void theDefinitionThatIsKnownIsWhatReadingItWouldGive(Class<? extends Annotation> constraint) {
        BuiltIn builtIn = Objects.requireNonNull(BUILT_IN.find(constraint));
        Map<Class<? extends Annotation>, ValidatorOverrides.Entry> none =
                Map.of(constraint, new ValidatorOverrides.Entry(List.of(), true));
        ConstraintDefinition read = new DefinitionReader(
                        new RegisteredValidators(BUILT_IN, new ValidatorOverrides(none), List::of))
                .apply(constraint);

        assertThat(builtIn.definition()).isEqualTo(read);
        assertThat(ConstraintKinds.isConstraint(constraint))
                .isEqualTo(constraint.isAnnotationPresent(Constraint.class));
    }

    @Test
    void optionsReachTheTemporalConstraints() {
        BuiltInConstraints tolerant = BuiltInConstraints.with(new BuiltInOptions(Duration.ofSeconds(5)));

        assertThat(tolerant.find(Past.class))
                .isNotNull()
                .satisfies(past -> assertThat(((PastValidator) past.newValidator()).clockShift())
                        .isEqualTo(Duration.ofSeconds(5)));
        assertThat(tolerant.find(FutureOrPresent.class))
                .isNotNull()
                .satisfies(future -> assertThat(((FutureOrPresentValidator) future.newValidator()).clockShift())
                        .isEqualTo(Duration.ofSeconds(-5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BuiltInOptions(Duration.ofMillis(-1)))
                .withMessage("The temporal validation tolerance is PT-0.001S, but must not be negative."
                        + " Use a duration of zero or more.");
    }

    @ParameterizedTest
    @CsvSource({"true, true, false", "false, false, true", ", true, true"})
    void assertionsAcceptTheirBooleanAndNull(Boolean value, boolean byAssertTrue, boolean byAssertFalse) {
        assertThat(DeclaredConstraint.validator(AssertTrue.class, Map.of()).isValid(value, CONTEXT))
                .isEqualTo(byAssertTrue);
        assertThat(DeclaredConstraint.validator(AssertFalse.class, Map.of()).isValid(value, CONTEXT))
                .isEqualTo(byAssertFalse);
    }

    @Test
    void presenceIsToldFromAbsence() {
        ConstraintValidator<Null, Object> absent = DeclaredConstraint.validator(Null.class, Map.of());
        ConstraintValidator<NotNull, Object> present = DeclaredConstraint.validator(NotNull.class, Map.of());

        assertThat(absent.isValid(null, CONTEXT)).isTrue();
        assertThat(absent.isValid("", CONTEXT)).isFalse();
        assertThat(present.isValid(null, CONTEXT)).isFalse();
        assertThat(present.isValid("", CONTEXT)).isTrue();
    }

    static Stream<Arguments> malformedAttributes() {
        return Stream.of(
                arguments(
                        Size.class,
                        Map.of("min", -1),
                        "@Size: min is -1, but must not be negative. Use 0, the default, for no lower bound."),
                arguments(
                        Size.class,
                        Map.of("max", -1),
                        "@Size: max is -1, but must not be less than min, which is 0. Leave max out for no upper"
                                + " bound."),
                arguments(
                        Size.class,
                        Map.of("min", 3, "max", 2),
                        "@Size: max is 2, but must not be less than min, which is 3. Leave max out for no upper"
                                + " bound."),
                arguments(
                        Digits.class,
                        Map.of("integer", -1, "fraction", 0),
                        "@Digits: integer is -1, but must not be negative. Use 0 to allow no digit in that part."),
                arguments(
                        Digits.class,
                        Map.of("integer", 1, "fraction", -2),
                        "@Digits: fraction is -2, but must not be negative. Use 0 to allow no digit in that part."),
                arguments(
                        DecimalMin.class,
                        Map.of("value", "1,5"),
                        "@DecimalMin: value is \"1,5\", which is not a number."
                                + " Write it as java.math.BigDecimal reads it, as in \"12.50\"."),
                arguments(
                        DecimalMax.class,
                        Map.of("value", ""),
                        "@DecimalMax: value is \"\", which is not a number."
                                + " Write it as java.math.BigDecimal reads it, as in \"12.50\"."),
                arguments(
                        Pattern.class,
                        Map.of("regexp", "(a"),
                        "@Pattern: regexp is \"(a\", which java.util.regex refuses: Unclosed group near index 2."
                                + " Correct it there."),
                arguments(
                        Email.class,
                        Map.of("regexp", "[a"),
                        "@Email: regexp is \"[a\", which java.util.regex refuses: Unclosed character class near index"
                                + " 1. Correct it there."),
                arguments(
                        CodePointSize.class,
                        Map.of("min", -1),
                        "@CodePointSize: min is -1, but must not be negative. Use 0, the default, for no lower bound."),
                arguments(
                        CodePointSize.class,
                        Map.of("min", 3, "max", 2),
                        "@CodePointSize: max is 2, but must not be less than min, which is 3. Leave max out for no"
                                + " upper bound."),
                arguments(
                        MultipleOf.class,
                        Map.of("value", "x"),
                        "@MultipleOf: value is \"x\", which is not a number."
                                + " Write it as java.math.BigDecimal reads it, as in \"12.50\"."),
                arguments(
                        MultipleOf.class,
                        Map.of("value", "0.0"),
                        "@MultipleOf: value is \"0.0\", but must be more than 0. Leave the sign out: a number and its"
                                + " negative have the same multiples, and 0 has none but itself."),
                arguments(
                        MultipleOf.class,
                        Map.of("value", "-2"),
                        "@MultipleOf: value is \"-2\", but must be more than 0. Leave the sign out: a number and its"
                                + " negative have the same multiples, and 0 has none but itself."),
                arguments(
                        OneOf.class,
                        Map.of("value", new String[0]),
                        "@OneOf: value is empty, so that nothing but null would be valid. List what is allowed, or use"
                                + " @Null."),
                arguments(
                        Url.class,
                        Map.of("protocols", new String[0]),
                        "@Url: protocols is empty, so that no URL would be valid. Name at least one protocol, as in"
                                + " \"https\", or leave protocols out for http and https."),
                arguments(
                        Url.class,
                        Map.of("protocols", new String[] {"https://"}),
                        "@Url: protocols has \"https://\", which is no protocol. Write what stands before \"://\": a"
                                + " letter, then letters, digits, \"+\", \"-\" or \".\"."),
                arguments(
                        Url.class,
                        Map.of("port", 65536),
                        "@Url: port is 65536, but must be from 0 to 65535. Use -1, the default, for any port."),
                arguments(
                        Url.class,
                        Map.of("port", -2),
                        "@Url: port is -2, but must be from 0 to 65535. Use -1, the default, for any port."));
    }

    @ParameterizedTest
    @MethodSource("malformedAttributes")
    void malformedAttributesAreNamed(
            Class<? extends Annotation> constraint, Map<String, Object> attributes, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredConstraint.validator(constraint, attributes))
                .withMessage(message);
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void aValueOfAnotherTypeIsAnError(Class<? extends Annotation> constraint) {
        Map<String, Object> attributes = Map.of(
                "value",
                constraint == DecimalMin.class || constraint == DecimalMax.class ? (Object) "1" : (Object) 1L,
                "regexp",
                "a",
                "integer",
                1,
                "fraction",
                1);
        ConstraintValidator<? extends Annotation, Object> validator =
                DeclaredConstraint.validator(constraint, attributes);

        if (constraint != Null.class && constraint != NotNull.class) {
            assertThatThrownBy(() -> validator.isValid(new Object(), CONTEXT))
                    .isInstanceOf(UnexpectedTypeException.class)
                    .hasMessageEndingWith(
                            ": a value of java.lang.Object cannot be checked. Put the constraint on a type that"
                                    + " it supports, or register a ConstraintValidator for this type.");
        }
    }
}
