package dev.verity.spring.validator;

import jakarta.validation.MessageInterpolator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Puts messages of the application's MessageSource in the place of the <code>{codes}</code> of a template, then has the template
 * interpolated as ever: what Spring Boot does on top of whichever provider comes first, on top of Verity.
 */
final class MessageSourceInterpolator implements MessageInterpolator {
    /** Asked for with a default message of its own, a MessageSource never makes one of the code. */
    private static final String NONE = MessageSourceInterpolator.class.getName();

    private final MessageSource messages;
    private final MessageInterpolator next;

    MessageSourceInterpolator(MessageSource messages, MessageInterpolator next) {
        this.messages = messages;
        this.next = next;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, LocaleContextHolder.getLocale());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return next.interpolate(replaced(template, locale, new LinkedHashSet<>()), context, locale);
    }

    private String replaced(String text, Locale locale, Set<String> open) {
        int start = nextBrace(text, 0);
        if (start < 0) {
            return text;
        }
        StringBuilder made = new StringBuilder();
        int done = 0;
        while (start >= 0) {
            int end = closingBrace(text, start);
            if (end < 0) {
                break;
            }
            String message = message(text.substring(start + 1, end), locale, open);
            made.append(text, done, start).append(message == null ? text.substring(start, end + 1) : message);
            done = end + 1;
            start = nextBrace(text, done);
        }
        return made.append(text, done, text.length()).toString();
    }

    /** The message of a code, with codes in both replaced; null if the application has none. */
    private @Nullable String message(String code, Locale locale, Set<String> open) {
        if (!open.add(code)) {
            throw new IllegalArgumentException("The messages {" + String.join("}, {", open)
                    + "} refer to each other in a circle, back to {" + code + "}. Change one of them.");
        }
        String known = replaced(code, locale, open);
        String message = messages.getMessage(known, null, NONE, locale);
        String full = message == null || message.equals(NONE) ? null : replaced(message, locale, open);
        open.remove(code);
        return full;
    }

    /** The next opening brace that no backslash takes its meaning from. */
    private static int nextBrace(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                return i;
            }
        }
        return -1;
    }

    private static int closingBrace(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
