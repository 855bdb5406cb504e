package dev.verity.internal.xml;

/** Converts text to attribute values other than annotations and arrays (Jakarta Validation 3.1, section 9.1.3). */
final class ScalarValues {
    private final ClassNames classes;

    ScalarValues(ClassNames classes) {
        this.classes = classes;
    }

    Object convert(String attribute, Class<?> type, XmlElement written) {
        String text = written.trimmed();
        if (type == String.class) {
            return text;
        }
        if (type == Class.class) {
            return classes.find(text, written.at());
        }
        try {
            return type.isEnum() ? constant(type, text) : primitive(type, written);
        } catch (IllegalArgumentException e) {
            throw written.at()
                    .error(
                            "the attribute " + attribute + ": \"" + text + "\" is not a value of type " + type.getName()
                                    + ". Correct it.",
                            e);
        }
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no constant " + name);
    }

    private static Object primitive(Class<?> type, XmlElement written) {
        String text = written.trimmed();
        return switch (type.getName()) {
            case "byte" -> Byte.valueOf(text);
            case "short" -> Short.valueOf(text);
            case "int" -> Integer.valueOf(text);
            case "long" -> Long.valueOf(text);
            case "float" -> Float.valueOf(text);
            case "double" -> Double.valueOf(text);
            case "boolean" -> truth(text);
            case "char" -> character(written.text().length() == 1 ? written.text() : text);
            default -> throw new IllegalArgumentException("no annotation has attributes of " + type);
        };
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true", "TRUE", "True", "1" -> true;
            case "false", "FALSE", "False", "0" -> false;
            default -> throw new IllegalArgumentException("not a boolean");
        };
    }

    private static Character character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("not one character");
        }
        return text.charAt(0);
    }
}
