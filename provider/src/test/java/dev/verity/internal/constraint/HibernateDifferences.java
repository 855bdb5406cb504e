package dev.verity.internal.constraint;

import java.lang.annotation.Annotation;
import java.util.regex.Pattern;

/** Texts on which Hibernate Validator is wrong by its own documentation, so that Verity decides otherwise. */
final class HibernateDifferences {
    private static final Pattern UUID_FORM = Pattern.compile(".{8}(-.{4}){3}-.{12}");

    private HibernateDifferences() {}

    static boolean areWrong(Class<? extends Annotation> constraint, String text) {
        return switch (constraint.getSimpleName()) {
            case "UUID" -> text.length() == 36 && hyphens(text) != 4 || hasMisplacedHyphen(text);
            case "EAN" -> !text.matches("[0-9]*");
            case "ISBN" -> text.replaceAll("[^0-9X]", "").matches(".*X.+") || isLongWithX(text);
            case "REGON" -> text.length() == 1;
            case "KorRRN" -> !text.matches("[0-9-]*");
            case "IpAddress" -> text.matches(".*[:].*[.].*") || text.matches(".*[;<=>?@].*");
            default -> false;
        };
    }

    private static boolean isLongWithX(String text) {
        return text.endsWith("X") && text.replaceAll("[^0-9X]", "").length() == 13;
    }

    private static boolean hasMisplacedHyphen(String text) {
        return text.length() == 36 && !UUID_FORM.matcher(text).matches();
    }

    private static long hyphens(String text) {
        return text.chars().filter(c -> c == '-').count();
    }
}
