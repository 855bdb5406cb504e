package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.BitcoinAddress;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.CreditCardNumber;
import org.hibernate.validator.constraints.EAN;
import org.hibernate.validator.constraints.ISBN;
import org.hibernate.validator.constraints.IpAddress;
import org.hibernate.validator.constraints.Length;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.constraints.Mod10Check;
import org.hibernate.validator.constraints.Mod11Check;
import org.hibernate.validator.constraints.Normalized;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.URL;
import org.hibernate.validator.constraints.UUID;
import org.hibernate.validator.constraints.UniqueElements;
import org.hibernate.validator.constraints.br.CNPJ;
import org.hibernate.validator.constraints.br.CPF;
import org.hibernate.validator.constraints.br.TituloEleitoral;
import org.hibernate.validator.constraints.kor.KorRRN;
import org.hibernate.validator.constraints.pl.NIP;
import org.hibernate.validator.constraints.pl.PESEL;
import org.hibernate.validator.constraints.pl.REGON;
import org.hibernate.validator.constraints.ru.INN;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares constraints of Hibernate Validator, and ours of the same names, with what Hibernate Validator thinks of them. */
class HibernateConstraintsTest {
    private static final ClockContext CONTEXT = new ClockContext(Clock.systemUTC());
    private static final ConstraintSite SITE = new ConstraintSite("Bean#value", ConstraintSite.Kind.VALUE, null);
    private static final int ROUNDS = 3000;
    private static final String DIGITS = "0123456789";

    /** Values that are changed at random, by characters of the alphabet. */
    record Texts(
            Class<? extends Annotation> constraint,
            Map<String, Object> attributes,
            String alphabet,
            List<String> texts) {}

    private static Texts texts(
            Class<? extends Annotation> constraint, Map<String, Object> attributes, String alphabet, String... texts) {
        return new Texts(constraint, attributes, alphabet, List.of(texts));
    }

    static Stream<Texts> texts() {
        String hex = DIGITS + "abcdefABCDEF-g";
        String uuid = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
        String nil = "00000000-0000-0000-0000-000000000000";
        String url = "http://example.com:8080/a?b#c";
        return Stream.of(
                texts(Length.class, Map.of("min", 2, "max", 4), "ab\ud83d\ude00", "", "abc", "abcdefg"),
                texts(CodePointLength.class, Map.of("min", 2, "max", 4), "ab\ud83d\ude00", "", "abc"),
                texts(codePoints("NFC"), codePointAttributes("NFC"), "a\u0301\u00e1", "a", "a\u0301a\u0301", "\u00e1"),
                texts(codePoints("NFKD"), codePointAttributes("NFKD"), "\ufb03\u00e1", "\ufb03", "\ufdfa", "a"),
                texts(Normalized.class, Map.of(), "a\u0301\u00e1", "a", "a\u0301a\u0301", "\u00e1"),
                texts(
                        Normalized.class,
                        Map.of("form", Normalizer.Form.NFKD),
                        "a\u0301\u00e1",
                        "a",
                        "a\u0301",
                        "\u00e1"),
                texts(Range.class, Map.of("min", -5L, "max", 50L), DIGITS + "-.e", "0", "-5", "50", "51", "x", "5e1"),
                texts(UUID.class, Map.of(), hex, uuid, nil, ""),
                texts(UUID.class, Map.of("allowNil", false, "allowEmpty", true), hex, uuid, nil, ""),
                texts(UUID.class, Map.of("letterCase", UUID.LetterCase.UPPER_CASE), hex, uuid, uuid.toUpperCase(), nil),
                texts(UUID.class, Map.of("letterCase", UUID.LetterCase.INSENSITIVE), hex, uuid, uuid.toUpperCase()),
                texts(UUID.class, Map.of("version", new int[] {7, 1}, "variant", new int[] {1}), hex, uuid, nil),
                texts(
                        URL.class,
                        Map.of(),
                        "a:/.%[] ?#@",
                        url,
                        "",
                        "ftp://x",
                        "foo://x",
                        "mailto:a@b",
                        "https://",
                        "file:///a"),
                texts(URL.class, Map.of("protocol", "http", "port", 8080), "hts80:/", url, "https://a:8080"),
                texts(URL.class, Map.of("host", "example.com"), "e.:", url, "http://a/example.com", ""),
                texts(
                        URL.class,
                        Map.of("regexp", "^http.*", "flags", new Pattern.Flag[] {Pattern.Flag.CASE_INSENSITIVE}),
                        "Htps:/",
                        url,
                        "HTTP://a",
                        ""),
                texts(CreditCardNumber.class, Map.of(), DIGITS + "- ", "4111111111111111", "378282246310005", "", "0"),
                texts(
                        CreditCardNumber.class,
                        Map.of("ignoreNonDigitCharacters", true),
                        DIGITS + "- x",
                        "4111 1111-1111 1111"),
                texts(LuhnCheck.class, Map.of(), DIGITS + "-\u0663", "79927398713", "A79927398713"),
                texts(LuhnCheck.class, Map.of("startIndex", 1, "endIndex", 8), DIGITS + "-", "79927398713", "1234"),
                texts(
                        LuhnCheck.class,
                        Map.of("startIndex", 1, "endIndex", 8, "checkDigitIndex", 0),
                        DIGITS,
                        "79927398713"),
                texts(LuhnCheck.class, Map.of("ignoreNonDigitCharacters", false), DIGITS + "-\u0663", "79927398713"),
                texts(Mod10Check.class, Map.of(), DIGITS + "-", "4006381333931", "0", ""),
                texts(
                        Mod10Check.class,
                        Map.of("multiplier", 7, "weight", 2, "endIndex", 5, "checkDigitIndex", 9),
                        DIGITS,
                        "1234567890"),
                texts(Mod11Check.class, Map.of(), DIGITS + "X-", "378796950", "12345678901234567890"),
                texts(
                        Mod11Check.class,
                        Map.of("threshold", 7, "treatCheck10As", 'k', "treatCheck11As", 'L'),
                        DIGITS + "kL",
                        "123456"),
                texts(
                        Mod11Check.class,
                        Map.of(
                                "processingDirection",
                                Mod11Check.ProcessingDirection.LEFT_TO_RIGHT,
                                "ignoreNonDigitCharacters",
                                true),
                        DIGITS + "-",
                        "123-456-789"),
                texts(Mod11Check.class, Map.of("threshold", 0), DIGITS, "123456"),
                texts(EAN.class, Map.of(), DIGITS, "4006381333931", "40063813"),
                texts(EAN.class, Map.of("type", EAN.Type.EAN8), DIGITS, "73513537", "4006381333931"),
                texts(ISBN.class, Map.of(), DIGITS + "- ", "978-3-16-148410-0", "9780306406157", "0306406152"),
                texts(
                        ISBN.class,
                        Map.of("type", ISBN.Type.ISBN_10),
                        DIGITS + "-",
                        "0306406152",
                        "080442957X",
                        "9780306406157"),
                texts(
                        ISBN.class,
                        Map.of("type", ISBN.Type.ANY),
                        DIGITS + "-",
                        "0306406152",
                        "080442957X",
                        "9780306406157"),
                texts(
                        BitcoinAddress.class,
                        Map.of(),
                        "1aIlO0q3",
                        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
                        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
                        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                        "bc1"),
                texts(
                        BitcoinAddress.class,
                        Map.of("value", new BitcoinAddress.BitcoinAddressType[] {
                            BitcoinAddress.BitcoinAddressType.P2WPKH, BitcoinAddress.BitcoinAddressType.P2SH
                        }),
                        "1aIl0q",
                        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
                        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"),
                texts(
                        IpAddress.class,
                        Map.of(),
                        DIGITS + ".:af%g",
                        "127.0.0.1",
                        "::1",
                        "1:2:3:4:5:6:7:8",
                        "fe80::1%eth0",
                        "::ffff:1.2.3.4",
                        "2001:db8::",
                        "::"),
                texts(
                        IpAddress.class,
                        Map.of("type", IpAddress.Type.IPv4),
                        DIGITS + ".",
                        "127.0.0.1",
                        "255.255.255.255",
                        "1.02.3.4",
                        "::1"),
                texts(
                        IpAddress.class,
                        Map.of("type", IpAddress.Type.IPv6),
                        DIGITS + ":F.%",
                        "127.0.0.1",
                        "1::8",
                        "1:2:3:4:5:6:7::"),
                texts(
                        CPF.class,
                        Map.of(),
                        DIGITS + ".-",
                        "123.456.789-09",
                        "12345678909",
                        "111.111.111-11",
                        "11111111111"),
                texts(CNPJ.class, Map.of(), DIGITS + "./-", "12.345.678/0001-95", "12345678000195", "00000000000000"),
                texts(
                        CNPJ.class,
                        Map.of("format", CNPJ.Format.ALPHANUMERIC),
                        DIGITS + "AZa./",
                        "12.ABC.345/01DE-35",
                        "12ABC34501DE35",
                        "12345678000195"),
                texts(TituloEleitoral.class, Map.of(), DIGITS + "x", "040806680957", "123456789012"),
                texts(NIP.class, Map.of(), DIGITS + "-", "123-456-32-18", "5261040828", "1234563218"),
                texts(PESEL.class, Map.of(), DIGITS, "44051401359", "02070803628", "99993099999", "0"),
                texts(REGON.class, Map.of(), DIGITS + "x", "123456785", "12345678512347", "00"),
                texts(INN.class, Map.of(), DIGITS + "x", "7707083893", "500100732259", "0000000000"),
                texts(INN.class, Map.of("type", INN.Type.INDIVIDUAL), DIGITS, "7707083893", "500100732259"),
                texts(INN.class, Map.of("type", INN.Type.JURIDICAL), DIGITS, "7707083893", "500100732259"),
                texts(KorRRN.class, Map.of(), DIGITS + "-", "861231-2345678", "020229-3000000", "0001011234567"),
                texts(
                        KorRRN.class,
                        Map.of("validateCheckDigit", KorRRN.ValidateCheckDigit.ALWAYS),
                        DIGITS + "-",
                        "861231-2345678",
                        "0001011234567"));
    }

    private static Class<CodePointLength> codePoints(String form) {
        return CodePointLength.class;
    }

    private static Map<String, Object> codePointAttributes(String form) {
        return Map.of("min", 1, "max", 3, "normalizationStrategy", CodePointLength.NormalizationStrategy.valueOf(form));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void haveTheVerdictOfHibernateValidatorOnTexts(Texts row) {
        HibernateValidatorOracle oracle =
                HibernateValidatorOracle.of(row.constraint(), row.attributes(), List.of(CharSequence.class));
        ConstraintUse theirs = use(row.constraint(), row.attributes());
        ConstraintUse ours = counterpart(row.constraint(), row.attributes());
        Random random = new Random(row.hashCode());
        int valid = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = i < row.texts().size() ? row.texts().get(i) : changed(row, random);
            if (HibernateDifferences.areWrong(row.constraint(), text)) {
                continue;
            }
            boolean expected = oracle.accepts(CharSequence.class, text);
            valid += expected ? 1 : 0;
            assertThat(accepts(theirs, CharSequence.class, text))
                    .as("%s: \"%s\"", theirs, text)
                    .isEqualTo(expected);
            if (ours != null) {
                assertThat(accepts(ours, CharSequence.class, text))
                        .as("%s: \"%s\"", ours, text)
                        .isEqualTo(expected);
            }
        }
        assertThat(valid).as("valid texts of %s", row).isBetween(5, ROUNDS - 5);
        assertThat(accepts(theirs, CharSequence.class, null)).isTrue();
    }

    private static String changed(Texts row, Random random) {
        StringBuilder text =
                new StringBuilder(row.texts().get(random.nextInt(row.texts().size())));
        int changes = 1 + random.nextInt(2);
        for (int i = 0; i < changes; i++) {
            char c = row.alphabet().charAt(random.nextInt(row.alphabet().length()));
            int index = random.nextInt(text.length() + 1);
            int kind = random.nextInt(6);
            if (kind == 0 || index == text.length()) {
                text.insert(index, c);
            } else if (kind == 1) {
                text.deleteCharAt(index);
            } else {
                text.setCharAt(index, c);
            }
        }
        return text.toString();
    }

    static Stream<Class<? extends Annotation>> durations() {
        return Stream.of(DurationMin.class, DurationMax.class);
    }

    @ParameterizedTest
    @MethodSource("durations")
    void haveTheVerdictOfHibernateValidatorOnDurations(Class<? extends Annotation> constraint) {
        for (boolean inclusive : new boolean[] {true, false}) {
            Map<String, Object> attributes = Map.of(
                    "days",
                    1L,
                    "hours",
                    -1L,
                    "minutes",
                    2L,
                    "seconds",
                    3L,
                    "millis",
                    4L,
                    "nanos",
                    5L,
                    "inclusive",
                    inclusive);
            HibernateValidatorOracle oracle =
                    HibernateValidatorOracle.of(constraint, attributes, List.of(Duration.class));
            Duration bound = Duration.ofDays(1)
                    .minusHours(1)
                    .plusMinutes(2)
                    .plusSeconds(3)
                    .plusMillis(4)
                    .plusNanos(5);
            for (int i = -1; i <= 1; i++) {
                Duration value = bound.plusNanos(i);
                boolean expected = oracle.accepts(Duration.class, value);
                assertThat(accepts(use(constraint, attributes), Duration.class, value))
                        .isEqualTo(expected);
                assertThat(accepts(counterpart(constraint, attributes), Duration.class, value))
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rangeTypes")
    void haveTheVerdictOfHibernateValidatorOnNumbers(Class<?> type, List<Object> values) {
        Map<String, Object> attributes = Map.of("min", -1L, "max", 2L);
        HibernateValidatorOracle oracle = HibernateValidatorOracle.of(Range.class, attributes, List.of(type));
        for (Object value : values) {
            assertThat(accepts(use(Range.class, attributes), type, value)).isEqualTo(oracle.accepts(type, value));
            assertThat(accepts(counterpart(Range.class, attributes), type, value))
                    .isEqualTo(oracle.accepts(type, value));
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> rangeTypes() {
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of(Integer.class, List.of(-2, -1, 0, 2, 3)),
                org.junit.jupiter.params.provider.Arguments.of(
                        Double.class, List.of(-1.1, -1.0, 2.0, 2.1, Double.NaN)));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void haveTheVerdictOfHibernateValidatorOnCollections(Collection<?> value) {
        HibernateValidatorOracle oracle =
                HibernateValidatorOracle.of(UniqueElements.class, Map.of(), List.of(Collection.class));

        assertThat(DistinctItems.are(value, 4)).isEqualTo(oracle.accepts(Collection.class, value));
    }

    static Stream<Collection<?>> collections() {
        return Stream.of(List.of(), List.of(1, 2), List.of(1, 2, 1), Arrays.asList(null, null), Arrays.asList(null, 1));
    }

    private static ConstraintUse use(Class<? extends Annotation> constraint, Map<String, Object> attributes) {
        return Uses.DEFINITIONS.use(AnnotationBuilder.of(constraint, attributes), SITE);
    }

    /** The constraint of Verity of the same name with the same attributes, or null if there is none. */
    private static @Nullable ConstraintUse counterpart(
            Class<? extends Annotation> constraint, Map<String, Object> attributes) {
        String name = constraint.getName().replace("org.hibernate.validator", "dev.verity");
        try {
            Class<? extends Annotation> own = Class.forName(name).asSubclass(Annotation.class);
            Map<String, Object> converted = new HashMap<>();
            for (Map.Entry<String, Object> each : attributes.entrySet()) {
                Class<?> type = own.getMethod(each.getKey()).getReturnType();
                converted.put(each.getKey(), converted(each.getValue(), type));
            }
            return use(own, converted);
        } catch (ClassNotFoundException none) {
            return null;
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object converted(Object value, Class<?> type) {
        if (value instanceof Enum<?> constant && type.isEnum()) {
            return Enum.valueOf((Class) type, constant.name());
        }
        if (value instanceof Enum<?>[] constants && type.getComponentType().isEnum()) {
            Object array = Array.newInstance(type.getComponentType(), constants.length);
            for (int i = 0; i < constants.length; i++) {
                Array.set(array, i, converted(constants[i], type.getComponentType()));
            }
            return array;
        }
        return value;
    }

    /** Checks a constraint that is a conjunction of its parts and its own validator. */
    @SuppressWarnings("unchecked")
    static boolean accepts(@Nullable ConstraintUse use, Class<?> type, @Nullable Object value) {
        List<ConstraintUse> all = new ArrayList<>(List.of(use));
        all.addAll(use.composing());
        for (ConstraintUse each : all) {
            ValidatorCandidate candidate = ValidatorResolution.resolve(each, type, "Bean#value");
            if (candidate != null) {
                ConstraintValidator<Annotation, Object> validator = (ConstraintValidator<Annotation, Object>)
                        candidate.builtIn().newValidator();
                validator.initialize(each.annotation());
                if (!validator.isValid(value, CONTEXT)) {
                    return false;
                }
            }
        }
        return true;
    }
}
