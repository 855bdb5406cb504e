package dev.verity.internal.coercion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** UUIDs as 32 hexadecimal digits, with hyphens in their five places or without any. */
final class UuidText {

    private static final int DIGITS = 32;
    private static final int WITH_HYPHENS = 36;

    private UuidText() {}

    static @Nullable UUID read(String text) {
        if (text.length() != DIGITS && !hasHyphens(text)) {
            return null;
        }
        long high = 0;
        long low = 0;
        int step = text.length() == DIGITS ? 0 : 1;
        int digits = 0;
        for (int index = 0; index < text.length(); index++) {
            if (step == 1 && isHyphenPlace(index)) {
                continue;
            }
            int digit = digit(text.charAt(index));
            if (digit < 0) {
                return null;
            }
            high = digits < 16 ? high << 4 | digit : high;
            low = digits < 16 ? low : low << 4 | digit;
            digits++;
        }
        return new UUID(high, low);
    }

    private static boolean hasHyphens(String text) {
        return text.length() == WITH_HYPHENS
                && text.charAt(8) == '-'
                && text.charAt(13) == '-'
                && text.charAt(18) == '-'
                && text.charAt(23) == '-';
    }

    private static boolean isHyphenPlace(int index) {
        return index == 8 || index == 13 || index == 18 || index == 23;
    }

    private static int digit(char character) {
        return character < 128 ? Character.digit(character, 16) : -1;
    }
}
