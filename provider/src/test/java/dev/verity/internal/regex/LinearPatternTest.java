package dev.verity.internal.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearPatternTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "b",
            "ab",
            "AB",
            "aB",
            "abc",
            "a b",
            "a\n",
            "a\r\n",
            "\n",
            "\r\n",
            "\r",
            "a\nb",
            "a\r",
            "a\u0085",
            "1",
            "12",
            "a1",
            "_",
            "-",
            " ",
            "\t",
            "é",
            "É",
            "ß",
            "k",
            "K",
            "\u212a",
            "\u017f",
            "s",
            "i",
            "\u0130",
            "\u0131",
            "\u0660",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\ude00\ud83d",
            "a\ud83d\ude00b",
            "\u2028",
            "#",
            "]",
            "[",
            "^",
            "}",
            "&",
            "\\",
            "\u0007",
            "\u001b",
            "!",
            "aab",
            "aaab",
            "abab",
            ",",
            "com",
            "+49 (30) 1234567",
            "AB-1234",
            "john_doe");

    private static LinearPattern linear(String regexp, int flags) {
        return Objects.requireNonNull(LinearPattern.compile(Pattern.compile(regexp, flags), flags), regexp);
    }

    private static void assertAgreement(String regexp, int flags) {
        LinearPattern linear = linear(regexp, flags);
        Pattern pattern = Pattern.compile(regexp, flags);
        for (String text : TEXTS) {
            assertThat(linear.matches(text))
                    .as("%s with flags %d on \"%s\"", regexp, flags, text)
                    .isEqualTo(pattern.matcher(text).matches());
        }
    }

    @Nested
    class Supported {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "a",
                    "\\t",
                    "\\n",
                    "\\r",
                    "\\f",
                    "\\a",
                    "\\e",
                    "\\x61",
                    "\\x{61}",
                    "\\x{1f600}",
                    "\\u0061",
                    "\\ud83d\\ude00",
                    "\\ud83d",
                    "\\0141",
                    "\\01",
                    "\\062",
                    "\\cG",
                    "\\\\",
                    "\\-",
                    "\\_",
                    "\\é",
                    "\\Qa\\E",
                    "\\Q]\\E",
                    "\\Qab",
                    "a\\Qb\\Ec",
                    "\\Q12\\E",
                    "[abc]",
                    "[^abc]",
                    "[a-zA-Z]",
                    "[a-d[m-p]]",
                    "[a-z&&[def]]",
                    "[a-z&&[^bc]]",
                    "[a-z&&[^m-p]]",
                    "[\\w&&[^\\d]]",
                    "[^\\W\\d]",
                    "[a-]",
                    "[-a]",
                    "[&]",
                    "[a&b]",
                    "[\\]]",
                    "[\\[]",
                    "[\\Q]^\\E]",
                    "[[^a]b]",
                    "[^\\ud83d]",
                    ".",
                    "\\d",
                    "\\D",
                    "\\h",
                    "\\H",
                    "\\s",
                    "\\S",
                    "\\v",
                    "\\V",
                    "\\w",
                    "\\W",
                    "\\p{Lower}",
                    "\\p{Upper}",
                    "\\p{ASCII}",
                    "\\p{Alpha}",
                    "\\p{Digit}",
                    "\\p{Alnum}",
                    "\\p{Punct}",
                    "\\p{Graph}",
                    "\\p{Print}",
                    "\\p{Blank}",
                    "\\p{Cntrl}",
                    "\\p{XDigit}",
                    "\\p{Space}",
                    "\\p{javaLowerCase}",
                    "\\p{javaMirrored}",
                    "\\p{IsLatin}",
                    "\\p{InGreek}",
                    "\\p{Lu}",
                    "\\p{IsAlphabetic}",
                    "\\p{Sc}",
                    "\\P{InGreek}",
                    "[\\p{L}&&[^\\p{Lu}]]",
                    "\\pL",
                    "\\PL",
                    "^a",
                    "a$",
                    "^a$",
                    "\\Aa\\z",
                    "a\\Z",
                    "(^a|b)c?",
                    "^",
                    "$",
                    "^$",
                    "(a$)?",
                    "a^b",
                    "\\R",
                    "a\\R",
                    "(\\R)?",
                    "a?",
                    "a*",
                    "a+",
                    "a{2}",
                    "a{2,}",
                    "a{2,3}",
                    "a??",
                    "a*?",
                    "a+?",
                    "a{2}?",
                    "a{2,}?",
                    "a{2,3}?",
                    "a{0}",
                    "a{0,}",
                    "(a){1,2}b",
                    "ab",
                    "a|b",
                    "|a",
                    "a|",
                    "(a|)b",
                    "()",
                    "()*",
                    "(a*)*",
                    "(a|b*)+",
                    "(a?){3}",
                    "(?<name>a)b",
                    "(?:a)",
                    "(?i)ab",
                    "(?i:a)b",
                    "a(?i)b",
                    "(a(?i)b)|b",
                    "(?i)a(?-i)b",
                    "(?s).",
                    "(?m)^a$",
                    "(?d).",
                    "(?x) a # b",
                    "(?x)a\\ b",
                    "(?u)(?i)k",
                    "(?iu)[k-s]",
                    "(?U)\\w",
                    "(?-i)a",
                    "]",
                    "}",
                    "a}",
                    "(?x) ( ?: a ) b",
                    "(?x)a *",
                    "[A-Z]{2}-\\d{4}",
                    "[a-zA-Z0-9_]{3,20}",
                    "^\\+?[0-9 ()-]{7,20}$"
                })
        void agreesWithTheJdk(String regexp) {
            assertAgreement(regexp, 0);
        }

        @ParameterizedTest
        @ValueSource(
                ints = {
                    Pattern.CASE_INSENSITIVE,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE,
                    Pattern.UNICODE_CHARACTER_CLASS,
                    Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE,
                    Pattern.COMMENTS,
                    Pattern.MULTILINE,
                    Pattern.DOTALL,
                    Pattern.UNIX_LINES,
                    Pattern.UNIX_LINES | Pattern.MULTILINE,
                    Pattern.LITERAL,
                    Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE,
                })
        void agreesWithTheJdkUnderFlags(int flags) {
            for (String regexp : List.of(
                    "a",
                    "K",
                    "s",
                    "i",
                    "\u0131",
                    "é",
                    "[a-z]",
                    "[^k]",
                    "\\w",
                    "\\d+",
                    "\\s",
                    "\\p{Lower}",
                    "\\p{Alpha}",
                    "a b",
                    "a.b",
                    ".",
                    "^a$",
                    "^",
                    "$",
                    "^$",
                    "a#b",
                    "aB",
                    "\\x41",
                    "[i-k]+",
                    "\\Qa b\\E")) {
                assertAgreement(regexp, flags);
            }
        }

        @Test
        void foldsEveryLiteralAsTheJdkDoesAloneAndInARow() {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            for (int c = 0; c < CaseVariants.CASED_LIMIT; c++) {
                int folded = CaseVariants.fold(c);
                if (folded != c) {
                    for (int literal : new int[] {c, folded}) {
                        String quoted = String.format("\\x{%x}", literal);
                        assertFolded(quoted, Character.toString(c) + Character.toString(folded), flags);
                    }
                }
            }
        }

        private void assertFolded(String literal, String variants, int flags) {
            LinearPattern two = LinearPattern.compile(Pattern.compile(literal + literal, flags), flags);
            if (two != null) {
                LinearPattern one = linear(literal, flags);
                String first = Character.toString(variants.codePointAt(0));
                assertThat(two.matches(variants))
                        .isEqualTo(Pattern.compile(literal + literal, flags)
                                .matcher(variants)
                                .matches());
                assertThat(one.matches(first))
                        .isEqualTo(
                                Pattern.compile(literal, flags).matcher(first).matches());
            }
        }

        @Test
        void hasNoCaseBeyondTheCasedPlanes() {
            for (int c = CaseVariants.CASED_LIMIT; c <= Character.MAX_CODE_POINT; c++) {
                if (CaseVariants.fold(c) != c) {
                    assertThat(CaseVariants.fold(c)).isEqualTo(c);
                }
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\w", "[k-s]", "k", "s", "i", "\\p{L}", "[^\\p{Lu}x]", "\\p{IsGreek}", "."})
        void agreesOnEveryCodePoint(String regexp) {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
            LinearPattern linear = linear(regexp, flags);
            Pattern pattern = Pattern.compile(regexp, flags);
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                String text = Character.toString(c);
                if (linear.matches(text) != pattern.matcher(text).matches()) {
                    assertThat(c).as(regexp).isNegative();
                }
            }
        }
    }

    @Nested
    class Unsupported {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(a)\\1",
                    "(?<n>a)\\k<n>",
                    "(?=a)a",
                    "(?!a)b",
                    "(?<=a)b",
                    "(?<!a)b",
                    "(?>a|ab)c",
                    "a++",
                    "a*+",
                    "a?+",
                    "a{2}+",
                    "\\Ga",
                    "\\ba",
                    "\\B",
                    "\\X",
                    "\\N{LATIN SMALL LETTER A}",
                    "(^a)*",
                    "(a$){2}",
                    "^*",
                    "\\R?",
                    "(\\R)*",
                    "a$\\n",
                    "a\\Z\\s",
                    "(?m)\\n^a",
                    "[]a]",
                    "[^\\h&&]",
                    "(?x)[a b]",
                    "(?c)a",
                    "{2}",
                    "a*{2}"
                })
        void isLeftToTheJdk(String regexp) {
            assertThat(LinearPattern.compile(Pattern.compile(regexp))).isNull();
        }

        @Test
        void theSharpSIsLeftToTheJdkWhereItsCaseDependsOnItsNeighbours() {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

            assertThat(Pattern.compile("ß", flags).matcher("\u1e9e").matches()).isFalse();
            assertThat(Pattern.compile("aß", flags).matcher("a\u1e9e").matches())
                    .isTrue();
            assertThat(LinearPattern.compile(Pattern.compile("aß", flags))).isNull();
        }

        @Test
        void canonicalEquivalenceIsLeftToTheJdk() {
            assertThat(LinearPattern.compile(Pattern.compile("é", Pattern.CANON_EQ)))
                    .isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a(?i)b", "(a)(?-i)", "# (?x)a", "a|(?u)b"})
        void modifiersWithinAnExpressionNeedTheOriginalFlags(String regexp) {
            Pattern pattern = Pattern.compile(regexp);

            assertThat(LinearPattern.compile(pattern)).isNull();
            assertThat(LinearPattern.compile(pattern, 0)).isNotNull();
        }
    }

    @Nested
    class Bounds {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(a|b)*c",
                    "(a+)+$",
                    "(x+x+)+y",
                    "(a|aa)+$",
                    "(a|b)*a(a|b){15}",
                    "(.*a){12}",
                    "([a-zA-Z]+)*",
                    "^(([a-z])+.)+[A-Z]$"
                })
        void aMillionCharactersTakeLinearTime(String regexp) {
            LinearPattern linear = linear(regexp, 0);
            String text = "a".repeat(1_000_000);

            long start = System.nanoTime();
            for (String end : List.of("", "c", "!", "y")) {
                linear.matches(text + end);
            }
            assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        }

        @Test
        void aRepeatedGroupDoesNotExhaustTheStack() {
            assertThat(linear("(a|b)*c", 0).matches("ab".repeat(500_000) + "c")).isTrue();
            assertThat(linear("(a|b)*c", 0).matches("ab".repeat(500_000))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "(a{1000}){1000}",
                    "((((){9999}){9999}){9999}){9999}",
                    "(a|b)*a(a|b){70}",
                    "(((a{50}){50}){50})*",
                    "[\\p{L}][\\p{N}][\\p{Lu}][\\p{Ll}]"
                })
        void aLargeAutomatonIsNotBuilt(String regexp) {
            long start = System.nanoTime();

            assertThat(LinearPattern.compile(Pattern.compile(regexp))).isNull();
            assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        }

        @Test
        void deeplyNestedGroupsAreLeftToTheJdk() {
            String regexp = "(".repeat(500) + "a" + ")".repeat(500);

            assertThat(LinearPattern.compile(Pattern.compile(regexp))).isNull();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "[A-Z]{2}-\\d{4};7;7",
                    "a*;0;2147483647",
                    ".{2,5};2;10",
                    "a|bcd;1;3",
                    "\\R;1;2",
                    "(a{3}){2,4};6;12"
                })
        void theLengthOfMatchingTextsIsKnown(String regexp, int min, int max) {
            LinearPattern linear = linear(regexp, 0);

            assertThat(linear.minLength()).isEqualTo(min);
            assertThat(linear.maxLength()).isEqualTo(max);
        }
    }

    @Nested
    class Table {
        @Test
        void runsAsDescribed() {
            LinearPattern linear = linear("[A-Z]{2}-\\d{4}", 0);
            LinearPattern.Tables tables = Objects.requireNonNull(linear.tables());

            assertThat(run(tables, "AB-1234")).isTrue();
            assertThat(run(tables, "AB-123")).isFalse();
            assertThat(run(tables, "AB-12345")).isFalse();
            assertThat(run(tables, "")).isFalse();
        }

        @Test
        void isACopy() {
            LinearPattern linear = linear("ab", 0);
            Objects.requireNonNull(linear.tables()).transitions()[0] = 1;

            assertThat(Objects.requireNonNull(linear.tables()).transitions()[0]).isEqualTo((char) 0);
        }

        @Test
        void isAbsentForARunOfOneClass() {
            assertThat(linear("[a-z]{3,20}", 0).tables()).isNull();
        }

        @Test
        void isMinimal() {
            Transitions transitions = transitions("(abc|xbc)*");

            assertThat(transitions.states()).isGreaterThan(4);
            assertThat(Minimizer.minimize(transitions).states()).isEqualTo(4);
        }

        @Test
        void acceptsTheSameTextsWhenMinimal() {
            for (String regexp :
                    List.of("(abc|xbc)*", "a|b|ab", "(a|b)*abb", "a{2,5}", "[^a]*", "a^b", "(foo|bar|baz)+x?")) {
                Automaton automaton = AutomatonBuilder.build(expression(regexp));
                Alphabet alphabet = Alphabet.of(automaton.sets());
                Transitions full = Objects.requireNonNull(Transitions.of(automaton, alphabet));
                Machine machine = TableMachine.of(Minimizer.minimize(full), alphabet);
                for (String text :
                        List.of("", "a", "b", "abc", "xbcabc", "abb", "aabb", "aaa", "foobarx", "bazx", "aaaaaa")) {
                    assertThat(machine.matches(text))
                            .as("%s on %s", regexp, text)
                            .isEqualTo(text.matches(regexp));
                }
            }
        }

        private Transitions transitions(String regexp) {
            Automaton automaton = AutomatonBuilder.build(expression(regexp));
            return Objects.requireNonNull(Transitions.of(automaton, Alphabet.of(automaton.sets())));
        }

        private Expression expression(String regexp) {
            return new ExpressionParser(PatternText.of(regexp, 0)).read();
        }

        private boolean run(LinearPattern.Tables tables, String text) {
            int state = tables.start();
            for (int i = 0; i < text.length(); i++) {
                state = tables.transitions()[state + tables.asciiClasses()[text.charAt(i)]];
            }
            return state >= tables.firstAccepting();
        }
    }
}
