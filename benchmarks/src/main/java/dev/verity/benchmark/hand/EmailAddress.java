package dev.verity.benchmark.hand;

import java.util.regex.Pattern;

/** The syntax of e-mail addresses, as loose and as cheap as most code by hand has it. */
public final class EmailAddress {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private EmailAddress() {}

    public static boolean isWellFormed(String text) {
        return text.isEmpty() || ADDRESS.matcher(text).matches();
    }
}
