package dev.verity.internal.coercion;

import java.util.Locale;

/** The problems of binding data to a type, each with its stable code and its English message. */
public enum Code {
    INT_TYPE("must be an integer"),
    INT_PARSING("must be an integer in digits"),
    INT_FROM_FLOAT("must be an integer, not a number with a fraction"),
    INT_OVERFLOW("must be between {ge} and {le}"),
    INT_PARSING_SIZE("must be an integer of at most {max_digits} digits"),
    FLOAT_TYPE("must be a number"),
    FLOAT_PARSING("must be a number in digits"),
    FINITE_NUMBER("must be a finite number"),
    DECIMAL_TYPE("must be a decimal number"),
    DECIMAL_PARSING("must be a decimal number in digits"),
    DECIMAL_PARSING_SIZE("must be a decimal number of at most {max_digits} digits"),
    STRING_TYPE("must be text"),
    CHAR_LENGTH("must be a single character"),
    BOOL_TYPE("must be true or false"),
    BOOL_PARSING("must say true or false, yes or no, on or off, 1 or 0"),
    ENUM("must be {expected}"),
    DATE_TYPE("must be a date"),
    DATE_PARSING("must be a date such as {expected}"),
    DATE_FROM_DATETIME_INEXACT("must be a date, not a moment within a day"),
    DATETIME_TYPE("must be a date and time"),
    DATETIME_PARSING("must be a date and time such as {expected}"),
    TIME_TYPE("must be a time"),
    TIME_PARSING("must be a time such as {expected}"),
    TIMEZONE_AWARE("must have a time zone"),
    TIMEZONE_NAIVE("must not have a time zone"),
    TIME_DELTA_TYPE("must be a duration"),
    TIME_DELTA_PARSING("must be a duration such as {expected}"),
    PERIOD_TYPE("must be a period"),
    PERIOD_PARSING("must be a period such as {expected}"),
    ZONE_TYPE("must be a time zone"),
    ZONE_PARSING("must be a time zone such as {expected}"),
    UUID_TYPE("must be a UUID"),
    UUID_PARSING("must be a UUID such as {expected}"),
    URI_TYPE("must be a URI"),
    URI_PARSING("must be a well-formed URI"),
    BYTES_TYPE("must be text in base64"),
    BYTES_INVALID_ENCODING("must be well-formed base64"),
    LOCALE_TYPE("must be a language tag"),
    LOCALE_PARSING("must be a language tag such as {expected}"),
    CURRENCY_TYPE("must be a currency code"),
    CURRENCY_PARSING("must be a currency code such as {expected}"),

    MISSING("field required"),
    EXTRA_FORBIDDEN("must not be present: there is no such field"),
    MODEL_TYPE("must be an object"),
    LIST_TYPE("must be an array"),
    SET_TYPE("must be an array"),
    MAP_TYPE("must be an object of keys and values"),
    RECURSION_LOOP("must not contain itself"),
    TOO_DEEP("must not be nested deeper than {max_depth} levels"),
    UNION_TAG_INVALID("must be {expected}, not {tag}"),
    UNION_TAG_NOT_FOUND("must have the field {discriminator} that tells its kind"),
    VALUE_ERROR("{error}"),
    NULL_FORBIDDEN("must not be null"),
    DUPLICATE_KEY("must not be given twice"),
    JSON_INVALID("must be well-formed JSON: {error} at line {line} column {column}"),
    JSON_LIMIT("must stay within the limits of JSON input: {error}");

    private final String type = name().toLowerCase(Locale.ROOT);
    private final String message;

    Code(String message) {
        this.message = message;
    }

    /** The code as errors report it. */
    public String type() {
        return type;
    }

    /** The key of the message in bundles. */
    public String key() {
        return "dev.verity.model." + type + ".message";
    }

    /** The English message template; its parameters are those of the rejection. */
    public String message() {
        return message;
    }
}
