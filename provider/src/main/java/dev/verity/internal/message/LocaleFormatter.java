package dev.verity.internal.message;

import java.util.Arrays;
import java.util.Locale;

/**
 * The {@code formatter} of expressions, which formats values by the rules of the message's locale.
 *
 * <p>See Jakarta Validation, section "Message expressions using the Unified Expression Language".
 */
record LocaleFormatter(Locale locale) {

    /** Formats by {@link String#format}; the first argument is the format. */
    String format(Object... arguments) {
        if (arguments.length == 0 || !(arguments[0] instanceof String format)) {
            throw new IllegalArgumentException("formatter.format takes a format string first, then the values");
        }
        return String.format(locale, format, Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
