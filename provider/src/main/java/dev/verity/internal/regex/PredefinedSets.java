package dev.verity.internal.regex;

/** The predefined character classes whose members java.util.regex documents one by one. */
final class PredefinedSets {
    static final ExplicitSet LINE_FEED = ExplicitSet.of('\n');
    static final ExplicitSet LINE_TERMINATORS =
            ExplicitSet.ofRanges('\n', '\n', '\r', '\r', 0x85, 0x85, 0x2028, 0x2029);
    static final ExplicitSet DIGIT = ExplicitSet.ofRanges('0', '9');
    static final ExplicitSet SPACE = ExplicitSet.ofRanges('\t', '\r', ' ', ' ');
    static final ExplicitSet WORD = ExplicitSet.ofRanges('0', '9', 'A', 'Z', '_', '_', 'a', 'z');
    static final ExplicitSet VERTICAL = ExplicitSet.ofRanges('\n', '\r', 0x85, 0x85, 0x2028, 0x2029);
    static final ExplicitSet HORIZONTAL = ExplicitSet.ofRanges(
            '\t', '\t', ' ', ' ', 0xa0, 0xa0, 0x1680, 0x1680, 0x180e, 0x180e, 0x2000, 0x200a, 0x202f, 0x202f, 0x205f,
            0x205f, 0x3000, 0x3000);

    private PredefinedSets() {}

    /** The set of the lower-case letter after the backslash. */
    static ExplicitSet named(int lowerCaseLetter) {
        return switch (lowerCaseLetter) {
            case 'd' -> DIGIT;
            case 's' -> SPACE;
            case 'w' -> WORD;
            case 'v' -> VERTICAL;
            case 'h' -> HORIZONTAL;
            default -> throw new UnsupportedExpression("unknown predefined class");
        };
    }
}
