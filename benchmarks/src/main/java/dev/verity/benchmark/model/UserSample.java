package dev.verity.benchmark.model;

/** An input that every contender must take as the same user, or refuse for the same fields. */
public enum UserSample {
    USUAL(user("30", "\"Alice\"", "30", "\"alice@example.com\"")),
    YOUNGEST(user("1", "\"A\"", "0", "\"a@example.com\"")),
    OLDEST(user("-7", "\"Alice\"", "150", "\"a@example.com\"")),
    LONGEST_NAME(user("2147483647", "\"" + "x".repeat(100) + "\"", "30", "\"a@example.com\"")),
    ESCAPES(user("1", "\"Zo\u00eb \\\"Z\\\"\\n\\\\ \uD83D\uDE80\"", "30", "\"a@example.com\"")),
    NULL_EMAIL(user("1", "\"Alice\"", "30", "null")),
    NO_EMAIL("{\"id\":1,\"name\":\"Alice\",\"age\":30}", user("1", "\"Alice\"", "30", "null")),
    QUOTED_NUMBER(user("\"30\"", "\"Alice\"", "30", "null"), user("30", "\"Alice\"", "30", "null")),
    OTHER_ORDER_AND_MORE(
            "{\"email\":null,\"age\":30,\"team\":{\"id\":[7,{}]},\"name\":\"Alice\",\"id\":1}",
            user("1", "\"Alice\"", "30", "null")),

    NULL_NAME(user("1", "null", "30", "null"), "[name]"),
    NO_NAME("{\"id\":1,\"age\":30,\"email\":null}", "[name]"),
    EMPTY_NAME(user("1", "\"\"", "30", "null"), "[name]"),
    LONG_NAME(user("1", "\"" + "x".repeat(101) + "\"", "30", "null"), "[name]"),
    TOO_YOUNG(user("1", "\"Alice\"", "-1", "null"), "[age]"),
    TOO_OLD(user("1", "\"Alice\"", "151", "null"), "[age]"),
    NO_EMAIL_ADDRESS(user("1", "\"Alice\"", "30", "\"alice(at)example.com\""), "[email]"),
    THREE_ERRORS(user("1", "\"\"", "200", "\"alice\""), "[age, email, name]"),
    TEXT_FOR_NUMBER(user("\"one\"", "\"Alice\"", "30", "null"), "[id]"),
    LARGE_NUMBER(user("2147483648", "\"Alice\"", "30", "null"), "[id]");

    private final String input;
    private final String expected;

    UserSample(String json) {
        this(json, json);
    }

    UserSample(String input, String expected) {
        this.input = input;
        this.expected = expected;
    }

    private static String user(String id, String name, String age, String email) {
        return "{\"id\":" + id + ",\"name\":" + name + ",\"age\":" + age + ",\"email\":" + email + "}";
    }

    /** The JSON to read. */
    public String input() {
        return input;
    }

    /** The JSON of the user that it gives, or the fields for which it is refused. */
    String expected(ModelContender contender) {
        boolean isUnnamed = isNoNumber() && !contender.namesFieldsOfOtherType();
        return isUnnamed ? "[]" : expected;
    }

    private boolean isNoNumber() {
        return this == TEXT_FOR_NUMBER || this == LARGE_NUMBER;
    }
}
