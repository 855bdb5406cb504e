package dev.verity.bridge;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message template term by term, for interpolators that treat parameters and expressions in a way of their own.
 *
 * <p>Texts of message bundles are put in first; what a term is replaced by is not looked at again.
 */
public final class Terms {
    private final MessageInterpolator bundles;
    private final Locale locale;

    Terms(MessageInterpolator bundles, Locale locale) {
        this.bundles = bundles;
        this.locale = locale;
    }

    /**
     * Replaces the terms of a template.
     *
     * @param replacement gives the text for <code>{name}</code> or <code>${...}</code>
     */
    public String interpolate(String template, UnaryOperator<String> replacement) {
        StringBuilder text = new StringBuilder();
        append(template, true, replacement, text);
        return text.toString();
    }

    private void append(String template, boolean withKeys, UnaryOperator<String> replacement, StringBuilder text) {
        int i = 0;
        while (i < template.length()) {
            int end = termEnd(template, i);
            if (end > 0) {
                appendTerm(template.substring(i, end), withKeys, replacement, text);
                i = end;
            } else {
                i += isEscape(template, i) ? 1 : 0;
                text.append(template.charAt(i++));
            }
        }
    }

    private void appendTerm(String term, boolean withKeys, UnaryOperator<String> replacement, StringBuilder text) {
        String message = withKeys && term.charAt(0) == '{' ? message(term) : null;
        if (message == null) {
            text.append(replacement.apply(term));
        } else {
            append(message, false, replacement, text);
        }
    }

    /** What the bundles have for a key in braces, with its own keys replaced; null if it is no key. */
    private @Nullable String message(String key) {
        String message = bundles.interpolate(key, NoConstraint.CONTEXT, locale);
        return message.equals(key) ? null : message;
    }

    /** Where the term ends that begins at a position; -1 if none begins there. */
    private static int termEnd(String template, int start) {
        int brace = template.charAt(start) == '$' ? start + 1 : start;
        if (brace >= template.length() || template.charAt(brace) != '{') {
            return -1;
        }
        int depth = 0;
        for (int i = brace; i < template.length(); i++) {
            char c = template.charAt(i);
            if (isEscape(template, i)) {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isEscape(String template, int at) {
        return template.charAt(at) == '\\'
                && at + 1 < template.length()
                && "{}$\\".indexOf(template.charAt(at + 1)) >= 0;
    }
}
