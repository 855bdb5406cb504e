package dev.verity.internal.schema;

/**
 * The forms of texts as regular expressions that ECMA-262, java.util.regex, Python and others read alike: of what Verity reads, that
 * which is written usually.
 */
final class TextPatterns {
    /** Text of code points of one UTF-16 unit. */
    static final String ONE_UNIT_EACH = "^[\\u0000-\\uffff]*$";

    static final String CHARACTER = "^[\\u0000-\\uffff]$";

    /** What Character.isWhitespace accepts. */
    private static final String BLANKS =
            "\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    static final String NOT_BLANK = "[^" + BLANKS + "]";
    static final String STRIPPED = "^(?:[^" + BLANKS + "](?:[\\s\\S]*[^" + BLANKS + "])?)?$";
    static final String LOWER = "^[\\u0000-@\\[-\\u007f]*$";
    static final String UPPER = "^[\\u0000-`{-\\u007f]*$";

    static final String NUMBER = "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?$";
    static final String INTEGER_KEY = "^(?:0|-?[1-9][0-9]{0,%d})$";
    static final String DECIMAL_KEY = "^(?:0|-?(?:[1-9][0-9]{0,5}(?:\\.[0-9]{0,2}[1-9])?|0\\.[0-9]{0,4}[1-9]))$";

    private static final String DAY =
            "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private static final String A_DATE = "(?:[0-9]{4}-" + DAY + "|" + LEAP_YEAR + "-02-29)";
    private static final String CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String SECONDS = ":[0-5][0-9](?:\\.[0-9]{1,9})?";
    private static final String AN_OFFSET = "(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))";

    static final String DATE = "^" + A_DATE + "$";
    static final String MONTH = "^[0-9]{4}-(?:0[1-9]|1[0-2])$";
    static final String MONTH_DAY = "^--(?:" + DAY + "|02-29)$";
    static final String TIME = "^" + CLOCK + "(?:" + SECONDS + ")?$";
    static final String OFFSET_TIME = "^" + CLOCK + SECONDS + AN_OFFSET + "$";
    static final String DATE_TIME = "^" + A_DATE + "T" + CLOCK + "(?:" + SECONDS + ")?$";
    static final String OFFSET_DATE_TIME = "^" + A_DATE + "T" + CLOCK + SECONDS + AN_OFFSET + "$";
    static final String OFFSET = "^" + AN_OFFSET + "$";

    private static final String SOME = "[0-9]{1,9}";
    private static final String HOURS =
            "T(?:" + SOME + "H(?:" + SOME + "M)?(?:" + SOME + "S)?|" + SOME + "M(?:" + SOME + "S)?|" + SOME + "S)";

    static final String DURATION = "^P(?:" + SOME + "D(?:" + HOURS + ")?|" + HOURS + ")$";
    static final String PERIOD =
            "^P(?:" + SOME + "Y(?:" + SOME + "M)?(?:" + SOME + "D)?|" + SOME + "M(?:" + SOME + "D)?|" + SOME + "D)$";

    static final String UUID = "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    static final String IPV4 = "^(?:" + OCTET + "\\.){3}" + OCTET + "$";
    static final String LOCALE = "^[A-Za-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$";
    static final String CURRENCY = "^[A-Z]{3}$";

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,31}[A-Za-z0-9])?";

    /** A name with a last label that is no number, of at most 253 characters. */
    static final String HOST = "(?:" + LABEL + "\\.){0,6}[A-Za-z](?:[A-Za-z0-9-]{0,46}[A-Za-z0-9])?";

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]";

    static final String EMAIL = "^(?:" + ATOM + "{1,64}|" + ATOM + "{1,31}\\." + ATOM + "{1,32}|(?:" + ATOM
            + "{1,15}\\.){2,3}" + ATOM + "{1,16})@" + HOST + "$";

    private static final String CHARACTERS = "(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*";
    private static final String MORE_CHARACTERS = "(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*";
    private static final String PORT = "(?::[1-9][0-9]{0,3}|:[1-5][0-9]{4}|:6[0-4][0-9]{3})?";

    /** What may follow the host and port of a URL. */
    static final String URL_REST =
            "(?:/" + CHARACTERS + ")?(?:\\?" + MORE_CHARACTERS + ")?(?:#" + MORE_CHARACTERS + ")?";

    static final String URL_PORT = PORT;

    static final String URI = "^[A-Za-z][A-Za-z0-9+.-]*:(?://" + HOST + PORT + URL_REST
            + "|(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+" + URL_REST + ")$";

    private TextPatterns() {}

    /** Base64 of a number of bytes. */
    static String base64(int min, int max) {
        String sextet = "[A-Za-z0-9+/]";
        StringBuilder choices = new StringBuilder();
        String[] tails = {"", sextet + "{2}==", sextet + "{3}="};
        for (int rest = 0; rest < tails.length; rest++) {
            int least = Math.max(0, min - rest + 2) / 3;
            int most = max == Integer.MAX_VALUE ? max : Math.floorDiv(max - rest, 3);
            if (most >= least) {
                choices.append(choices.isEmpty() ? "" : "|")
                        .append("(?:")
                        .append(sextet)
                        .append("{4}){")
                        .append(least)
                        .append(',')
                        .append(most == Integer.MAX_VALUE ? "" : most)
                        .append('}')
                        .append(tails[rest]);
            }
        }
        return "^(?:" + choices + ")$";
    }
}
