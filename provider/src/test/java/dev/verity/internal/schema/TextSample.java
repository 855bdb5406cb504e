package dev.verity.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes texts that a pattern matches, of the syntax that our schemas have. Not thread-safe. */
final class TextSample {
    private final String pattern;
    private final Random random;
    private int position;

    private TextSample(String pattern, Random random) {
        this.pattern = pattern;
        this.random = random;
    }

    static String of(String pattern, Random random) {
        return new TextSample(pattern, random).alternation();
    }

    private String alternation() {
        List<String> choices = new ArrayList<>();
        choices.add(sequence());
        while (position < pattern.length() && pattern.charAt(position) == '|') {
            position++;
            choices.add(sequence());
        }
        return choices.get(random.nextInt(choices.size()));
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (position < pattern.length() && "|)".indexOf(pattern.charAt(position)) < 0) {
            text.append(part());
        }
        return text.toString();
    }

    private String part() {
        int start = position;
        String first = atom();
        int end = position;
        int[] times = quantifier();
        StringBuilder text = new StringBuilder();
        int count = times[0] + random.nextInt(Math.min(times[1] - times[0], random.nextInt(6) == 0 ? 70 : 3) + 1);
        int after = position;
        for (int i = 0; i < count; i++) {
            position = start;
            text.append(i == 0 ? first : atom());
        }
        position = Math.max(end, after);
        return text.toString();
    }

    private String atom() {
        char c = pattern.charAt(position);
        if (c == '(') {
            position += 3;
            String inside = alternation();
            position++;
            return inside;
        }
        if (c == '[') {
            return oneOfClass();
        }
        if (c == '^' || c == '$') {
            position++;
            return "";
        }
        return Character.toString(codePoint());
    }

    private int codePoint() {
        int c = pattern.codePointAt(position);
        position += Character.charCount(c);
        if (c != '\\') {
            return c;
        }
        c = pattern.charAt(position++);
        switch (c) {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            case 'u':
                position += 4;
                return Integer.parseInt(pattern.substring(position - 4, position), 16);
            default:
                return c;
        }
    }

    private String oneOfClass() {
        position++;
        boolean negated = pattern.charAt(position) == '^';
        position += negated ? 1 : 0;
        List<int[]> ranges = new ArrayList<>();
        while (pattern.charAt(position) != ']') {
            if (pattern.startsWith("\\s\\S", position)) {
                position += 4;
                ranges.add(new int[] {0, Character.MAX_CODE_POINT});
                continue;
            }
            int first = codePoint();
            boolean isRange = pattern.charAt(position) == '-' && pattern.charAt(position + 1) != ']';
            position += isRange ? 1 : 0;
            ranges.add(new int[] {first, isRange ? codePoint() : first});
        }
        position++;
        return Character.toString(negated ? outside(ranges) : inside(ranges));
    }

    private int inside(List<int[]> ranges) {
        int[] range = ranges.get(random.nextInt(ranges.size()));
        int c;
        do {
            c = range[0] + random.nextInt(Math.min(range[1] - range[0], random.nextBoolean() ? 127 : 0x1ffff) + 1);
        } while (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return c;
    }

    private int outside(List<int[]> ranges) {
        int[] all = {0, Character.MAX_CODE_POINT};
        while (true) {
            int c = inside(List.of(all));
            if (ranges.stream().noneMatch(range -> c >= range[0] && c <= range[1])) {
                return c;
            }
        }
    }

    private int[] quantifier() {
        if (position == pattern.length()) {
            return new int[] {1, 1};
        }
        switch (pattern.charAt(position)) {
            case '*':
                position++;
                return new int[] {0, 1000};
            case '+':
                position++;
                return new int[] {1, 1000};
            case '?':
                position++;
                return new int[] {0, 1};
            case '{':
                return counted();
            default:
                return new int[] {1, 1};
        }
    }

    private int[] counted() {
        int end = pattern.indexOf('}', position);
        String[] numbers = pattern.substring(position + 1, end).split(",", -1);
        position = end + 1;
        int min = Integer.parseInt(numbers[0]);
        String max = numbers[numbers.length - 1];
        return new int[] {min, max.isEmpty() ? min + 1000 : Integer.parseInt(max)};
    }
}
