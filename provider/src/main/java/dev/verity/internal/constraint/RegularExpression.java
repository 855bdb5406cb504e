package dev.verity.internal.constraint;

import dev.verity.internal.regex.LinearPattern;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.Pattern.Flag;
import java.lang.annotation.Annotation;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The regular expression of a constraint, with errors that name the constraint: matched in linear time where it is regular,
 * otherwise by java.util.regex. Thread-safe.
 */
final class RegularExpression {
    private static final int SHORT = 20;
    private static final int FEW = 50;

    private final Class<? extends Annotation> constraint;
    private final Pattern pattern;
    private final int flags;
    private @Nullable LinearPattern linear;
    private volatile boolean prepared;

    /** Counted without synchronization: a lost count matters to nobody. */
    private int firstTexts;

    private RegularExpression(Class<? extends Annotation> constraint, Pattern pattern, int flags) {
        this.constraint = constraint;
        this.pattern = pattern;
        this.flags = flags;
    }

    /** @throws IllegalArgumentException if java.util.regex refuses the expression */
    static RegularExpression compile(Class<? extends Annotation> constraint, String regexp, Flag[] flags) {
        int bits = 0;
        for (Flag flag : flags) {
            bits |= flag.getValue();
        }
        try {
            return new RegularExpression(constraint, Pattern.compile(regexp, bits), bits);
        } catch (PatternSyntaxException malformed) {
            throw new IllegalArgumentException(
                    "@" + constraint.getSimpleName() + ": regexp is \"" + regexp + "\", which java.util.regex refuses: "
                            + malformed.getDescription() + " near index " + malformed.getIndex()
                            + ". Correct it there.",
                    malformed);
        }
    }

    Pattern pattern() {
        return pattern;
    }

    /** The expression for matching in linear time, made when first asked for, or null if it is not regular. */
    @Nullable
    LinearPattern linear() {
        if (!prepared) {
            linear = LinearPattern.compile(pattern, flags);
            prepared = true;
        }
        return linear;
    }

    /**
     * Whether the text as a whole matches.
     *
     * @throws ValidationException if java.util.regex exhausts the thread's stack
     */
    boolean matches(CharSequence value) {
        if (isFewAndShort(value)) {
            return matches(constraint, pattern, value);
        }
        LinearPattern regular = linear();
        return regular == null ? matches(constraint, pattern, value) : regular.matches(value);
    }

    /**
     * An expression that is met a few times only is not worth its automaton, which costs a cold start some milliseconds. On
     * texts this short no expression takes long.
     */
    private boolean isFewAndShort(CharSequence value) {
        return !prepared && value.length() <= SHORT && firstTexts++ < FEW;
    }

    static boolean matches(Class<? extends Annotation> constraint, Pattern pattern, CharSequence value) {
        try {
            return pattern.matcher(value).matches();
        } catch (StackOverflowError tooDeep) {
            throw new ValidationException(
                    "@" + constraint.getSimpleName() + ": regexp \"" + pattern.pattern()
                            + "\" exhausted the thread's stack on a text of " + value.length()
                            + " characters: java.util.regex recurses once for each repetition of a group. Repeat a"
                            + " character class instead of a group, make the repetition possessive (\"*+\", \"++\"), or"
                            + " bound the length by @Size in a group that is validated before.",
                    tooDeep);
        }
    }
}
