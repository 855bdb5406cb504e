package dev.verity.internal.regex;

import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A random expression in the syntax of java.util.regex, and texts that are likely to match it. */
record RandomExpression(String regexp, Supplier<String> sample) {
    static final int[] CHARACTERS = {
        'a', 'b', 'c', 'z', 'A', 'B', 'Z', 'i', 'I', 's', 'S', 'k', 'K', '0', '1', '9', '_', '-', ' ', '\t', '\n', '\r',
        '#', '&', '^', '$', '.', '[', ']', '{', '}', '\\', ',', 0x0b, 0x0c, 0x07, 0x1b, 0x7f, 0x80, 0x85, 0xa0, 0xb5,
        0xdf, 0xe9, 0xc9, 0xe5, 0xff, 0x130, 0x131, 0x17f, 0x1c5, 0x3a3, 0x3c2, 0x3c3, 0x660, 0x212a, 0x212b, 0x2028,
        0x2029, 0x2003, 0x3042, 0xd83d, 0xde00, 0xffff, 0x10400, 0x10428, 0x1f600, 0x10ffff
    };

    private static final String[] CLASSES = {
        "\\d",
        "\\D",
        "\\w",
        "\\W",
        "\\s",
        "\\S",
        "\\h",
        "\\H",
        "\\v",
        "\\V",
        "\\p{Lower}",
        "\\p{Upper}",
        "\\P{Alpha}",
        "\\p{Punct}",
        "\\p{XDigit}",
        "\\pL",
        "\\PN",
        "\\p{Lu}",
        "\\p{IsAlphabetic}",
        "\\p{javaLowerCase}",
        "\\p{IsGreek}",
        "\\p{InLatin-1Supplement}",
        "\\p{gc=Ll}",
        "\\p{ASCII}",
        "\\p{Space}"
    };

    private static final String[] MODIFIERS = {"i", "iu", "s", "m", "d", "x", "U", "-i", "s-i", "x-s", "-x", "-U"};

    static int randomCharacter(Random random) {
        return CHARACTERS[random.nextInt(CHARACTERS.length)];
    }

    static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(randomCharacter(random));
        }
        return text.toString();
    }

    static RandomExpression of(Random random, int depth) {
        return alternation(random, depth);
    }

    private static RandomExpression alternation(Random random, int depth) {
        RandomExpression first = sequence(random, depth);
        if (random.nextInt(4) > 0) {
            return first;
        }
        RandomExpression second = alternation(random, depth);
        return new RandomExpression(
                first.regexp + "|" + second.regexp,
                () -> random.nextBoolean() ? first.sample.get() : second.sample.get());
    }

    private static RandomExpression sequence(Random random, int depth) {
        RandomExpression sequence = new RandomExpression("", () -> "");
        for (int i = random.nextInt(5); i > 0; i--) {
            RandomExpression before = sequence;
            RandomExpression part = quantified(random, depth);
            sequence = new RandomExpression(before.regexp + part.regexp, () -> before.sample.get() + part.sample.get());
        }
        return sequence;
    }

    private static RandomExpression quantified(Random random, int depth) {
        RandomExpression part = part(random, depth);
        if (part.regexp.isEmpty() || part.regexp.endsWith("\\E") || random.nextInt(3) > 0) {
            return part;
        }
        int min = random.nextInt(3);
        int max = min + random.nextInt(3);
        String mode = random.nextInt(4) == 0 ? "?" : "";
        return switch (random.nextInt(6)) {
            case 0 -> repeated(part, "*" + mode, 0, 3, random);
            case 1 -> repeated(part, "+" + mode, 1, 3, random);
            case 2 -> repeated(part, "?" + mode, 0, 1, random);
            case 3 -> repeated(part, "{" + min + "}" + mode, min, min, random);
            case 4 -> repeated(part, "{" + min + ",}" + mode, min, min + 2, random);
            default -> repeated(part, "{" + min + "," + max + "}" + mode, min, max, random);
        };
    }

    private static RandomExpression repeated(
            RandomExpression part, String quantifier, int min, int max, Random random) {
        return new RandomExpression(part.regexp + quantifier, () -> {
            StringBuilder text = new StringBuilder();
            for (int i = min + random.nextInt(max - min + 1); i > 0; i--) {
                text.append(part.sample.get());
            }
            return text.toString();
        });
    }

    private static RandomExpression part(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 10)) {
            case 0, 1, 2, 3 -> literal(random);
            case 4 -> oneOf(CLASSES[random.nextInt(CLASSES.length)], random);
            case 5 -> oneOf(".", random);
            case 6 -> anchor(random);
            case 7 -> random.nextInt(4) > 0 ? literal(random) : new RandomExpression("\\R", () -> "\r\n");
            case 8, 9 -> oneOf(brackets(random, 2), random);
            case 10 -> group("(?:", random, depth);
            case 11 -> group("(?" + modifier(random) + ":", random, depth);
            case 12 ->
                random.nextInt(4) > 0
                        ? group("(", random, depth)
                        : new RandomExpression("(?" + modifier(random) + ")", () -> "");
            default -> group("(", random, depth);
        };
    }

    private static String modifier(Random random) {
        return MODIFIERS[random.nextInt(MODIFIERS.length)];
    }

    private static RandomExpression group(String head, Random random, int depth) {
        RandomExpression content = alternation(random, depth - 1);
        return new RandomExpression(head + content.regexp + ")", content.sample);
    }

    private static RandomExpression anchor(Random random) {
        String[] anchors = {"^", "$", "\\A", "\\z", "\\Z"};
        return new RandomExpression(anchors[random.nextInt(anchors.length)], () -> "");
    }

    private static RandomExpression literal(Random random) {
        int c = random.nextBoolean() ? 'a' + random.nextInt(3) : randomCharacter(random);
        return new RandomExpression(spelled(c, random), () -> Character.toString(c));
    }

    /** One of the spellings of a character. */
    private static String spelled(int c, Random random) {
        boolean letterOrDigit = c < 0x80 && Character.isLetterOrDigit(c);
        return switch (random.nextInt(12)) {
            case 0 -> String.format("\\x{%x}", c);
            case 1 -> c < 0x100 ? String.format("\\x%02x", c) : escapedUnits(c);
            case 2 -> escapedUnits(c);
            case 3 -> c < 0x80 ? String.format("\\0%03o", c) : Character.toString(c);
            case 4 -> "\\Q" + Character.toString(c) + "\\E";
            case 5 -> c < 0x80 ? "\\c" + Character.toString(c ^ 64) : Character.toString(c);
            default -> letterOrDigit ? Character.toString(c) : "\\" + Character.toString(c);
        };
    }

    private static String escapedUnits(int c) {
        StringBuilder units = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            units.append(String.format("\\u%04x", (int) unit));
        }
        return units.toString();
    }

    private static RandomExpression oneOf(String regexp, Random random) {
        Pattern alone = Pattern.compile(regexp);
        return new RandomExpression(regexp, () -> {
            for (int tries = 0; tries < 40; tries++) {
                String text = Character.toString(randomCharacter(random));
                if (alone.matcher(text).matches()) {
                    return text;
                }
            }
            return "a";
        });
    }

    private static String brackets(Random random, int depth) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "[^" : "[");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(item(random, depth));
        }
        if (random.nextInt(5) == 0) {
            text.append("&&").append(random.nextBoolean() && depth > 0 ? brackets(random, depth - 1) : item(random, 0));
        }
        return text.append(']').toString();
    }

    private static String item(Random random, int depth) {
        int c = randomCharacter(random);
        int other = randomCharacter(random);
        return switch (random.nextInt(6)) {
            case 0 -> CLASSES[random.nextInt(CLASSES.length)];
            case 1 -> depth > 0 ? brackets(random, depth - 1) : "x";
            case 2, 3 -> spelled(Math.min(c, other), random) + "-" + spelled(Math.max(c, other), random);
            default -> spelled(c, random);
        };
    }
}
