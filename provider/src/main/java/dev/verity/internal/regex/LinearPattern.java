package dev.verity.internal.regex;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that matches a whole text in time linear in its length, with the result of
 * {@code pattern.matcher(text).matches()}.
 *
 * <p>Immutable and thread-safe. Matching neither recurses nor allocates, but for what is learnt about a stretch of Unicode
 * when a text first has a character of it.
 */
public final class LinearPattern {
    private final Machine machine;
    private final int minLength;
    private final int maxLength;

    /**
     * The automaton of a pattern as tables: {@code state = transitions[state + asciiClasses[c]]}, from {@code start} on.
     * State 0 is dead; a text matches if it ends in {@code firstAccepting} or beyond.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Tables(byte[] asciiClasses, char[] transitions, int classes, int start, int firstAccepting) {}

    private LinearPattern(Machine machine, Length length) {
        this.machine = machine;
        minLength = length.min();
        maxLength = length.max();
    }

    /**
     * The pattern for linear matching, or null if it is not a regular expression in the strict sense, has a construct that
     * is not supported, or would need an automaton that is too large. A pattern with modifiers such as {@code (?i)}
     * anywhere but at its very start is null too: {@link Pattern#flags} does not tell its flags from theirs.
     */
    public static @Nullable LinearPattern compile(Pattern pattern) {
        return Modifiers.mayFollow(pattern.pattern()) ? null : compile(pattern, pattern.flags());
    }

    /** As {@link #compile(Pattern)}, with the flags that the pattern was compiled with, and modifiers anywhere. */
    public static @Nullable LinearPattern compile(Pattern pattern, int flags) {
        if ((flags & Pattern.CANON_EQ) != 0) {
            return null;
        }
        try {
            PatternText text = PatternText.of(pattern.pattern(), withImplied(flags));
            Expression expression = new ExpressionParser(text).read();
            Machine machine = Machines.build(expression);
            return machine == null ? null : new LinearPattern(machine, Length.of(expression));
        } catch (UnsupportedExpression unsupported) {
            return null;
        }
    }

    static int withImplied(int flags) {
        return (flags & Pattern.UNICODE_CHARACTER_CLASS) == 0 ? flags : flags | Pattern.UNICODE_CASE;
    }

    /** Whether the text as a whole matches. */
    public boolean matches(CharSequence text) {
        int length = text.length();
        if (length < minLength || length > maxLength) {
            return false;
        }
        return text instanceof String string ? machine.matches(string) : machine.matches(text);
    }

    /** The length in UTF-16 units below which no text matches. */
    public int minLength() {
        return minLength;
    }

    /** The length in UTF-16 units above which no text matches; {@link Integer#MAX_VALUE} if there is none. */
    public int maxLength() {
        return maxLength;
    }

    /** Copies of the tables for ASCII texts, or null where the pattern is matched in another way. */
    public @Nullable Tables tables() {
        return machine instanceof TableMachine table ? table.tables() : null;
    }
}
