package dev.verity.differential;

import java.util.ArrayList;
import java.util.List;

/** Writes constraints that fit a type, with attributes by chance. */
final class AnnotationWriter {
    private static final String[] PATTERNS = {"[a-z]*", "\\\\d+", ".*x.*", "a|b|", "(?i)FOO.*", "[^@]+@?.*"};
    private static final String[] DECIMALS = {"0", "1.5", "-3", "10", "99.99", "1e2", "0.00"};

    private final Dice dice;

    AnnotationWriter(Dice dice) {
        this.dice = dice;
    }

    /** None to two constraints, each followed by a blank. */
    String constraintsFor(String type) {
        StringBuilder text = new StringBuilder();
        for (int count = dice.oneOf(0, 1, 1, 1, 2); count > 0; count--) {
            text.append(constraintFor(type)).append(' ');
        }
        return text.toString();
    }

    String constraintFor(String type) {
        TypeKind kind = TypeKind.of(type);
        if (!kind.primitive() && dice.percent(20)) {
            return annotation(dice.percent(90) ? "NotNull" : "Null");
        }
        return switch (kind) {
            case TEXT -> text();
            case INTEGER, INTEGER_WRAPPER -> integer(kind);
            case DECIMAL -> decimal();
            case FLOATING, FLOATING_WRAPPER -> sign();
            case BOOLEAN, BOOLEAN_WRAPPER -> annotation(dice.oneOf("AssertTrue", "AssertFalse"));
            case MOMENT -> annotation(dice.oneOf("Past", "Future", "PastOrPresent", "FutureOrPresent"));
            case COLLECTION, ARRAY -> dice.percent(70) ? size() : annotation("NotEmpty");
            case BEAN -> annotation("Consistent", "mode=" + dice.oneOf(0, 1, 2, 3, 4, 6));
            case OTHER -> annotation("NotNull");
        };
    }

    /** For a class; a bean node is added (mode 5) only here, as elsewhere its place in the container is open. */
    String consistent() {
        return annotation("Consistent", "mode=" + dice.below(7));
    }

    String crossParameter(boolean both) {
        String first = "first=" + dice.percent(40);
        return both
                ? annotation("Balanced", first, "validationAppliesTo=ConstraintTarget.PARAMETERS")
                : annotation("Balanced", first);
    }

    /** A constraint, perhaps in groups, perhaps with a message of its own. */
    String annotation(String name, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        if (dice.percent(35)) {
            all.add("groups={" + groups() + "}");
        }
        if (dice.percent(15)) {
            all.add("message=\"" + dice.oneOf("plain", "${validatedValue} is bad", "{missing} \\\\{x\\\\}", "{foo.bar}")
                    + "\"");
        }
        return "@" + name + (all.isEmpty() ? "" : "(" + String.join(", ", all) + ")");
    }

    private String groups() {
        String first = dice.oneOf("G1", "G2", "G3", "Default");
        String second = dice.oneOf("G1", "G2", "G3", "Default");
        return first.equals(second) || dice.percent(70) ? first + ".class" : first + ".class, " + second + ".class";
    }

    private String text() {
        return switch (dice.below(9)) {
            case 0, 1 -> size();
            case 2 -> annotation("NotEmpty");
            case 3 -> annotation("NotBlank");
            case 4 -> annotation("Pattern", "regexp=\"" + dice.oneOf(PATTERNS) + "\"");
            case 5 -> dice.percent(50) ? annotation("Email") : annotation("Email", "regexp=\".*o.*\"");
            case 6 -> dice.percent(50) ? decimal() : digits();
            case 7 -> dice.percent(50) ? annotation("Code") : annotation("Code", "max=" + (2 + dice.below(4)));
            default -> dice.percent(50) ? annotation("Code.Short") : annotation("Code.Short", "max=4");
        };
    }

    private String integer(TypeKind kind) {
        return switch (dice.below(5)) {
            case 0 -> annotation(dice.oneOf("Min", "Max"), "value=" + (dice.below(25) - 5));
            case 1 -> decimal();
            case 2 -> sign();
            default -> kind == TypeKind.INTEGER_WRAPPER ? annotation("Even") : annotation("Max", "value=7");
        };
    }

    private String decimal() {
        return switch (dice.below(3)) {
            case 0 -> digits();
            default ->
                annotation(
                        dice.oneOf("DecimalMin", "DecimalMax"),
                        "value=\"" + dice.oneOf(DECIMALS) + "\"",
                        "inclusive=" + dice.percent(60));
        };
    }

    private String digits() {
        return annotation("Digits", "integer=" + dice.below(4), "fraction=" + dice.below(3));
    }

    private String sign() {
        return annotation(dice.oneOf("Positive", "PositiveOrZero", "Negative", "NegativeOrZero"));
    }

    private String size() {
        int min = dice.below(3);
        return switch (dice.below(3)) {
            case 0 -> annotation("Size", "min=" + min);
            case 1 -> annotation("Size", "max=" + min);
            default -> annotation("Size", "min=" + min, "max=" + (min + dice.below(3)));
        };
    }
}
