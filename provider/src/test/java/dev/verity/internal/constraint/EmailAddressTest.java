package dev.verity.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern.Flag;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    private static final List<String> SEEDS = List.of(
            "user@example.com",
            "first.last+tag@mail.example.co.uk",
            "a@b",
            "\"quoted string\"@example.org",
            "\"a@b\\\"c\\\\\".x@example.org",
            "x.\"y\".z@example.org",
            "!#$%&'*+/=?^_`{|}~-@example.org",
            "user@[127.0.0.1]",
            "user@[IPv6:2001:db8::1]",
            "user@[IPv6:1:2:3:4:5:6:7:8]",
            "user@[IPv6:::]",
            "user@[IPv6:1:2:3:4:5:6:7::]",
            "user@[IPv6:::2:3:4:5:6:7:8]",
            "user@[IPv6:fe80::7:8%eth0]",
            "user@[IPv6:fe80:::%z]",
            "user@[IPv6:::255.249.99.09]",
            "user@[IPv6:::ffff:10.0.0.1]",
            "user@[IPv6:::ffff:0:10.0.0.1]",
            "user@[IPv6:64:ff9b::192.0.2.33]",
            "ü.ñ@exämple.com",
            "user@例え.テスト",
            "user@a-b--c.d-e",
            "user@exa_mple.com",
            "用户@ex\u00adample.com",
            "user@a。b．c｡d",
            "\ud83d\ude00@example.com",
            "user@\ud83d\ude00.com",
            "\"\ud83d\ude00\"@example.com",
            "\ud83d@example.com",
            "\ude00\ud83d@example.com",
            "user@①․example.com",
            "user@[１２７.0.0.1]");

    private static final String ALPHABET =
            "abzAFZ019@@..--\"\"\\\\[[]]::%!#$&'*+/=?^_`{|}~(),;<> \t\n\u007f\u0080é\u00adß。․１例\ud83d\ude00\uffff";

    private static final HibernateValidatorOracle ORACLE =
            HibernateValidatorOracle.of(Email.class, Map.of(), BuiltInTypes.of(Email.class));

    @Nested
    class AgreesWithHibernateValidator {
        @ParameterizedTest
        @MethodSource("dev.verity.internal.constraint.EmailAddressTest#seeds")
        void onExamples(String address) {
            assertAgreement(address);
        }

        @Test
        void onMutatedAddresses() {
            Random random = new Random(20240229);
            int valid = 0;
            for (int i = 0; i < 60_000; i++) {
                String address = mutated(SEEDS.get(random.nextInt(SEEDS.size())), random);
                assertAgreement(address);
                valid += EmailValidator.isValid(address) ? 1 : 0;
            }
            assertThat(valid).isBetween(10_000, 50_000);
        }

        @Test
        void onAddressesRecombinedFromParts() {
            Random random = new Random(7);
            for (int i = 0; i < 20_000; i++) {
                String local = SEEDS.get(random.nextInt(SEEDS.size())).replaceFirst("@[^@]*$", "");
                String domain = SEEDS.get(random.nextInt(SEEDS.size())).replaceFirst("^.*@", "");
                assertAgreement(local + (random.nextInt(4) == 0 ? "." + local : "") + "@" + domain
                        + (random.nextInt(4) == 0 ? "." + domain : ""));
            }
        }

        @Test
        void onAddressLiterals() {
            Random random = new Random(42);
            int valid = 0;
            for (int i = 0; i < 60_000; i++) {
                String address = "u@[IPv6:" + literal(random) + "]";
                assertAgreement(address);
                valid += EmailValidator.isValid(address) ? 1 : 0;
            }
            assertThat(valid).isGreaterThan(3_000);
        }

        @Test
        void onTheLengthsOfLocalPartsLabelsAndDomains() {
            for (int length = 60; length <= 66; length++) {
                assertAgreement("x".repeat(length) + "@example.com");
                assertAgreement("\"" + "x".repeat(length - 2) + "\"@example.com");
                assertAgreement("user@" + "x".repeat(length) + ".com");
                assertAgreement("user@é" + "x".repeat(length - 7) + ".com");
                assertAgreement("user@[IPv6:fe80::1%" + "z".repeat(length - 15) + "]");
            }
            for (int length = 1; length <= 64; length++) {
                String domain = ("x".repeat(63) + ".").repeat(3) + "x".repeat(length);
                assertAgreement("user@" + domain);
                assertAgreement("user@é." + domain);
                assertAgreement("user@" + domain + "\u00ad".repeat(200));
            }
        }
    }

    static Stream<String> seeds() {
        return Stream.concat(
                SEEDS.stream(),
                Stream.of(
                        "",
                        " ",
                        "@",
                        "a@",
                        "@b",
                        "a@b.",
                        "a@.b",
                        "a@b..c",
                        "a..b@c",
                        ".a@c",
                        "a.@c",
                        "a@-b",
                        "a@b-",
                        "\"\"@b",
                        "a b@c",
                        "a@b c",
                        "a@[1.2.3]",
                        "a@[1.2.3.4",
                        "a@[1.2.3.4.5]",
                        "a@[1.2.3.4444]",
                        "a@[999.2.3.4]",
                        "a@[IPv6:]",
                        "a@[ipv6:::1]",
                        "a@[IPv6:1::2::3]",
                        "a@[IPv6::::]",
                        "a@[IPv6:FE80::1%25]",
                        "a@[]",
                        "a@["));
    }

    @Test
    void acceptsTheEmptyText() {
        assertThat(EmailValidator.isValid("")).isTrue();
    }

    @Test
    void readsTextThatIsNotAString() {
        assertThat(EmailValidator.isValid(new StringBuilder("user@exämple.com")))
                .isTrue();
        assertThat(EmailValidator.isValid(new StringBuilder("user@exämple..com")))
                .isFalse();
    }

    @Timeout(10)
    @ParameterizedTest
    @ValueSource(strings = {"a", "@", ".a", "é", "\u00ad", "\"a", "a@", "[:", "a."})
    void decidesHugeTextAtOnce(String unit) {
        String huge = unit.repeat(1_000_000);
        for (int i = 0; i < 1_000; i++) {
            assertThat(EmailValidator.isValid(huge)).isFalse();
        }
        assertThat(EmailValidator.isValid("user@" + huge)).isFalse();
    }

    @Test
    void matchesTheAdditionalRegularExpressionWithItsFlags() {
        ConstraintValidator<Email, Object> validator = DeclaredConstraint.validator(
                Email.class, Map.of("regexp", ".*@EXAMPLE\\.com", "flags", new Flag[] {Flag.CASE_INSENSITIVE}));
        ClockContext context = new ClockContext(Clock.systemUTC());

        assertThat(validator.isValid("user@example.com", context)).isTrue();
        assertThat(validator.isValid("user@example.org", context)).isFalse();
        assertThat(validator.isValid("us er@example.com", context)).isFalse();
        assertThat(validator.isValid("", context)).isFalse();
        assertThat(validator.isValid(null, context)).isTrue();
    }

    private static void assertAgreement(String address) {
        assertThat(EmailValidator.isValid(address))
                .as("%s", escaped(address))
                .isEqualTo(ORACLE.accepts(CharSequence.class, address));
    }

    private static String mutated(String address, Random random) {
        StringBuilder mutated = new StringBuilder(address);
        for (int i = random.nextInt(4); i > 0 && !mutated.isEmpty(); i--) {
            int at = random.nextInt(mutated.length());
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(4)) {
                case 0 -> mutated.insert(at, c);
                case 1 -> mutated.deleteCharAt(at);
                case 2 -> mutated.setCharAt(at, c);
                default -> mutated.insert(at, mutated.charAt(random.nextInt(mutated.length())));
            }
        }
        return mutated.toString();
    }

    private static String literal(Random random) {
        List<String> parts = new ArrayList<>();
        int count = 1 + random.nextInt(9);
        boolean gap = random.nextInt(3) > 0;
        for (int i = 0; i < count; i++) {
            boolean here = gap && random.nextInt(count) == 0;
            parts.add(here ? "" : group(random));
        }
        String literal = String.join(":", parts);
        return switch (random.nextInt(6)) {
            case 0 -> literal + ":" + octet(random) + "." + octet(random) + "." + octet(random) + "." + octet(random);
            case 1 -> "fe80:" + literal + "%" + group(random);
            case 2 -> "::" + literal;
            case 3 -> literal + "::";
            case 4 ->
                "::ffff:" + (random.nextBoolean() ? "0".repeat(random.nextInt(6)) + ":" : "") + octet(random) + ".1.2."
                        + octet(random);
            default -> literal;
        };
    }

    private static String group(Random random) {
        String hex = Integer.toHexString(random.nextInt(0x10000));
        return switch (random.nextInt(24)) {
            case 0 -> hex + "0";
            case 1 -> "g";
            case 2 -> hex.toUpperCase(Locale.ROOT);
            case 3 -> "ffff";
            case 4 -> "00";
            default -> hex;
        };
    }

    private static String octet(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "0" + random.nextInt(100);
            case 1 -> "256";
            case 2 -> "";
            case 3 -> "255";
            default -> Integer.toString(random.nextInt(270));
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(c -> escaped.append(c >= ' ' && c < 0x7f ? Character.toString(c) : "\\u%04x".formatted(c)));
        return escaped.toString();
    }
}
