package org.hibernate.validator.messageinterpolation;

import java.util.Locale;

/** What is done to the values of message parameters, so that they can stand in a message template. */
public enum MessageParameterEscaping {
    /** Text gets a backslash before each character that means something in a template. */
    ESCAPE {
        @Override
        public Object apply(Object value) {
            return value instanceof CharSequence text ? escaped(text) : value;
        }
    },

    /** Nothing. */
    NONE {
        @Override
        public Object apply(Object value) {
            return value;
        }
    };

    /** The value as it may stand in a template. */
    public abstract Object apply(Object value);

    /**
     * The constant with the given name, in any case.
     *
     * @throws IllegalArgumentException if there is no such constant
     */
    public static MessageParameterEscaping of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    private static String escaped(CharSequence text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
