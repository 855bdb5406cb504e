package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.verity.constraints.Currency;
import dev.verity.constraints.EAN;
import dev.verity.constraints.ISBN;
import dev.verity.constraints.IpAddress;
import dev.verity.constraints.LuhnCheck;
import dev.verity.constraints.Mod10Check;
import dev.verity.constraints.Mod11Check;
import dev.verity.constraints.UUID;
import dev.verity.constraints.kor.KorRRN;
import dev.verity.constraints.pl.REGON;
import dev.verity.differential.SourceCompiler;
import jakarta.validation.ConstraintDefinitionException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.Normalized;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.br.CPF;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NamedConstraintsTest {
    private static final ClockContext CONTEXT = new ClockContext(Clock.systemUTC());
    private static final BuiltInConstraints BUILT_IN = BuiltInConstraints.with(BuiltInOptions.DEFAULT);

    private static boolean accepts(
            Class<? extends Annotation> constraint, Map<String, Object> attributes, Object value) {
        return DeclaredConstraint.validator(constraint, attributes).isValid(value, CONTEXT);
    }

    static Stream<Arguments> wrongAttributes() {
        return Stream.of(
                arguments(
                        Length.class,
                        Map.of("min", -1),
                        "@Length: min is -1, but must not be negative. Use 0, the default, for no lower bound."),
                arguments(
                        LuhnCheck.class,
                        Map.of("startIndex", -1),
                        "@LuhnCheck: startIndex is -1, but must not be negative. Use 0, the default, for the first"
                                + " character."),
                arguments(
                        LuhnCheck.class,
                        Map.of("startIndex", 3, "endIndex", 2),
                        "@LuhnCheck: startIndex is 3, but must not be greater than endIndex, which is 2. Let them enclose"
                                + " the characters that are summed up."),
                arguments(
                        Mod10Check.class,
                        Map.of("endIndex", 5, "checkDigitIndex", 4),
                        "@Mod10Check: checkDigitIndex is 4, but must not lie from startIndex 0 to endIndex 5: the check"
                                + " digit is not summed up. Use -1, the default, for the character behind these."),
                arguments(
                        Mod10Check.class,
                        Map.of("weight", -1),
                        "@Mod10Check: weight is -1, but must not be negative. Use 1, the default, as goods have it."),
                arguments(
                        Mod11Check.class,
                        Map.of("treatCheck10As", '-'),
                        "@Mod11Check: treatCheck10As is '-', but must be a letter or a digit."),
                arguments(
                        UUID.class,
                        Map.of("version", new int[] {16}),
                        "@UUID: version has 16, but must be from 1 to 15."),
                arguments(
                        UUID.class,
                        Map.of("variant", new int[0]),
                        "@UUID: variant is empty, so that no UUID would be valid. Name at least one, or leave variant"
                                + " out."));
    }

    @ParameterizedTest
    @MethodSource("wrongAttributes")
    void refuseAttributesThatMakeNoSense(
            Class<? extends Annotation> constraint, Map<String, Object> attributes, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeclaredConstraint.validator(constraint, attributes))
                .withMessage(message);
    }

    /** Each is wrong in Hibernate Validator, which decides otherwise or throws. */
    @Nested
    class Differences {
        @ParameterizedTest
        @CsvSource({
            "1:2:3:4:5:6:1.2.3.4, true",
            "::1.2.3.4, true",
            "1:2:3:4:5:6:7:1.2.3.4, false",
            "1:2:3:4:5:6::1.2.3.4, false",
            "::1.2.3.256, false",
            "::1.2.3.4:5, false",
            "::?, false",
            "1::2::3, false",
            ":1, false",
            "1:, false",
            "%eth0, false",
        })
        void addressesOfVersion6EndInAtMostOneOfVersion4(String text, boolean valid) {
            assertThat(accepts(IpAddress.class, Map.of(), text)).isEqualTo(valid);
        }

        @ParameterizedTest
        @CsvSource({"4006381333931, true", "------------0, false", "00000000000x0, false"})
        void goodsHaveDigitsOnly(String text, boolean valid) {
            assertThat(accepts(EAN.class, Map.of(), text)).isEqualTo(valid);
        }

        @ParameterizedTest
        @CsvSource({"0-8044-2957-X, true", "X000000002, false", "00000X0005, false", "978316148410X, false"})
        void anXStandsAtTheEndOfTenDigitsOnly(String text, boolean valid) {
            assertThat(accepts(ISBN.class, Map.of("type", ISBN.Type.ANY), text)).isEqualTo(valid);
        }

        @Test
        void aSingleDigitIsNoRegon() {
            assertThat(accepts(REGON.class, Map.of(), "0")).isFalse();
        }

        @Test
        void residentsHaveThirteenDigits() {
            assertThat(accepts(KorRRN.class, Map.of(), "AB0101-1abcdef")).isFalse();
            assertThat(accepts(KorRRN.class, Map.of(), "0001ab-1234567")).isFalse();
        }

        @Test
        void uuidsHaveFourHyphens() {
            assertThat(accepts(UUID.class, Map.of(), "f81d4fae-7dec-11d0-a765-00a0c91e6bf-"))
                    .isFalse();
            assertThat(accepts(UUID.class, Map.of(), "------------------------------------"))
                    .isFalse();
            assertThat(accepts(UUID.class, Map.of(), "\u0661f81d4fae-7dec-11d0-a765-00a0c91e6bf".substring(0, 36)))
                    .isFalse();
        }
    }

    @Nested
    class HostileText {
        private static final int LENGTH = 2_000_000;

        @Test
        void takesLinearTime() {
            String digits = "1".repeat(LENGTH);
            String marks = "a" + "\u0301\u0323".repeat(LENGTH / 20);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                for (String name : List.of("BitcoinAddress", "EAN", "ISBN", "IpAddress", "Length", "LuhnCheck")) {
                    accepts(named("dev.verity.constraints." + name), Map.of(), digits);
                }
                for (String name : List.of("Mod10Check", "Mod11Check", "UUID", "br.CNPJ", "br.CPF", "kor.KorRRN")) {
                    accepts(named("dev.verity.constraints." + name), Map.of(), digits);
                }
                for (String name : List.of("pl.NIP", "pl.PESEL", "pl.REGON", "ru.INN")) {
                    accepts(named("dev.verity.constraints." + name), Map.of(), digits);
                }
                assertThat(accepts(IpAddress.class, Map.of(), "1:".repeat(LENGTH)))
                        .isFalse();
                assertThat(accepts(IpAddress.class, Map.of(), "1.".repeat(LENGTH)))
                        .isFalse();
                assertThat(accepts(URL.class, Map.of("regexp", "(a|b)*c"), "ab".repeat(LENGTH)))
                        .isFalse();
                assertThat(accepts(URL.class, Map.of(), "http://a/" + digits)).isTrue();
                assertThat(HibernateConstraintsTest.accepts(
                                Uses.DEFINITIONS.use(
                                        AnnotationBuilder.of(CPF.class, Map.of()),
                                        new ConstraintSite("Bean#cpf", ConstraintSite.Kind.VALUE, null)),
                                String.class,
                                digits))
                        .isFalse();
                assertThat(accepts(
                                CodePointLength.class,
                                Map.of("max", 10, "normalizationStrategy", CodePointLength.NormalizationStrategy.NFC),
                                marks))
                        .isFalse();
                assertThat(accepts(Normalized.class, Map.of("form", Normalizer.Form.NFC), marks))
                        .isFalse();
                for (Normalizer.Form form : Normalizer.Form.values()) {
                    assertThat(accepts(Normalized.class, Map.of("form", form), "\u0316\u0344".repeat(LENGTH)))
                            .isFalse();
                    assertThat(accepts(Normalized.class, Map.of("form", form), "a" + "\u0316\u0301".repeat(LENGTH)))
                            .isFalse();
                }
                String ordered = "b" + "\u0323".repeat(LENGTH / 20) + "\u0301\u0300".repeat(LENGTH / 20);
                assertThat(accepts(Normalized.class, Map.of("form", Normalizer.Form.NFD), ordered))
                        .isTrue();
            });
        }

        private static Class<? extends Annotation> named(String name) throws ClassNotFoundException {
            return Class.forName(name).asSubclass(Annotation.class);
        }
    }

    @Nested
    class ByName {
        private static final String STAND_IN = """
                package org.hibernate.validator.constraints;
                import jakarta.validation.*;
                import java.lang.annotation.*;
                %s
                @Retention(RetentionPolicy.RUNTIME)
                public @interface Length {
                    int max() default 2;
                    %s
                    String message() default "";
                    Class<?>[] groups() default {};
                    Class<? extends Payload>[] payload() default {};
                }
                """;

        /** An annotation of another class loader than Hibernate Validator's. */
        private static Class<? extends Annotation> standIn(String marks, String attributes)
                throws ClassNotFoundException {
            String name = "org.hibernate.validator.constraints.Length";
            return SourceCompiler.compile(Map.of(name, STAND_IN.formatted(marks, attributes)), new WithoutHibernate())
                    .loadClass(name)
                    .asSubclass(Annotation.class);
        }

        private static final class WithoutHibernate extends ClassLoader {
            WithoutHibernate() {
                super(NamedConstraintsTest.class.getClassLoader());
            }

            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith("org.hibernate")) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }
        }

        @Test
        void standInsAreRecognised() throws ClassNotFoundException {
            Class<? extends Annotation> length = standIn("@Constraint(validatedBy = {})", "int min() default 0;");

            assertThat(length).isNotEqualTo(Length.class);
            assertThat(accepts(length, Map.of(), "ab")).isTrue();
            assertThat(accepts(length, Map.of(), "abc")).isFalse();
        }

        @Test
        void standInsWithoutAnAttributeAreRefused() throws ClassNotFoundException {
            Class<? extends Annotation> length = standIn("@Constraint(validatedBy = {})", "");

            assertThatThrownBy(() -> accepts(length, Map.of(), "ab"))
                    .isInstanceOf(ConstraintDefinitionException.class)
                    .hasMessage(
                            "@org.hibernate.validator.constraints.Length has no attribute min of type Integer, as that"
                                    + " constraint has. Use an intact version of it.");
        }

        @Test
        void otherAnnotationsOfTheNameAreNot() throws ClassNotFoundException {
            assertThat(BUILT_IN.find(standIn("", ""))).isNull();
            String validator = """
                    class Any implements ConstraintValidator<Length, Object> {
                        public boolean isValid(Object value, ConstraintValidatorContext context) {
                            return true;
                        }
                    }""";
            assertThat(BUILT_IN.find(standIn("@Constraint(validatedBy = Length.Any.class)", validator)))
                    .isNull();
            assertThat(BUILT_IN.find(Length.List.class)).isNull();
        }

        @Test
        void registeredValidatorsReplaceOurs() {
            ValidatorOverrides overrides = new ValidatorOverrides(
                    Map.of(Length.class, new ValidatorOverrides.Entry(List.of(OfNumbers.class), false)));
            assertThat(candidates(overrides, List.of())).containsExactly("OfNumbers");
        }

        @Test
        void registeredValidatorsExtendOurs() {
            ValidatorOverrides overrides = new ValidatorOverrides(
                    Map.of(Length.class, new ValidatorOverrides.Entry(List.of(OfNumbers.class), true)));
            assertThat(candidates(overrides, List.of())).containsExactly("LengthValidator", "OfNumbers");
            assertThat(candidates(ValidatorOverrides.NONE, List.of(OfNumbers.class)))
                    .containsExactly("LengthValidator", "OfNumbers");
        }

        private static List<String> candidates(
                ValidatorOverrides overrides, List<Class<? extends ConstraintValidator<?, ?>>> services) {
            return new ConstraintDefinitions(overrides, () -> services)
                            .use(
                                    AnnotationBuilder.of(Length.class, Map.of()),
                                    new ConstraintSite("Bean#name", ConstraintSite.Kind.VALUE, null))
                            .candidates()
                            .stream()
                            .map(candidate -> candidate.validatorClass().getSimpleName())
                            .toList();
        }
    }

    /** Accepts no number. */
    public static final class OfNumbers implements ConstraintValidator<Length, Integer> {
        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return false;
        }
    }

    @Nested
    class Money {
        @Test
        void isInOneOfTheCurrencies() throws ClassNotFoundException {
            assertThat(accepts(Currency.class, Map.of("value", new String[] {"EUR", "USD"}), amount("USD")))
                    .isTrue();
            assertThat(accepts(Currency.class, Map.of("value", new String[] {"EUR"}), amount("USD")))
                    .isFalse();
            assertThat(accepts(Currency.class, Map.of("value", new String[] {"EUR", "EUR"}), amount("EUR")))
                    .isTrue();
        }

        /** An amount of an API that is not on the class path. */
        private static Object amount(String code) throws ClassNotFoundException {
            ClassLoader loader = SourceCompiler.compile(Map.of(
                    "javax.money.MonetaryAmount",
                    "package javax.money; public interface MonetaryAmount { CurrencyUnit getCurrency(); }",
                    "javax.money.CurrencyUnit",
                    "package javax.money; public interface CurrencyUnit { String getCurrencyCode(); }"));
            Class<?> amount = loader.loadClass("javax.money.MonetaryAmount");
            Class<?> unit = loader.loadClass("javax.money.CurrencyUnit");
            Object currency = Proxy.newProxyInstance(loader, new Class<?>[] {unit}, (proxy, method, arguments) -> code);
            return Proxy.newProxyInstance(loader, new Class<?>[] {amount}, (proxy, method, arguments) -> currency);
        }
    }

    @Nested
    class Scripts {
        @Test
        void comeFromTheOptions() {
            BuiltInOptions options = new BuiltInOptions(
                    Duration.ZERO, language -> (script, bindings) -> bindings.get("_this") == (Object) language);
            ConstraintValidator<?, Object> validator = DeclaredConstraint.validator(
                    dev.verity.constraints.ScriptAssert.class, Map.of("lang", "x", "script", "y"), options);

            assertThat(validator.isValid("x", CONTEXT)).isTrue();
            assertThat(validator.isValid("z", CONTEXT)).isFalse();
        }

        @Test
        void anEngineIsFoundOncePerLanguage() {
            DefaultScripts scripts = new DefaultScripts();

            assertThat(scripts.forLanguage("words")).isSameAs(scripts.forLanguage("words"));
        }
    }
}
