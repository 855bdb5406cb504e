package dev.verity.model;

/**
 * What a JSON Schema is for.
 *
 * <p>A schema describes the usual form of the input, and is the narrower one in doubt: {@link Coercion#LAX} accepts more, such as
 * numbers in text, null for elements of containers, and addresses with characters beyond ASCII.
 */
public enum SchemaProfile {
    /**
     * JSON Schema, draft 2020-12: what the schema accepts, the type accepts.
     *
     * <p>That holds where formats are annotations only, as they are by default: patterns say the same. {@code @Size} of texts counts
     * UTF-16 units and the schema code points; so texts near the maximum with code points of two units are not accepted.
     *
     * <p>What JSON Schema has no words for is noted in a {@code $comment}: constraints of the application, on classes and on getters
     * without a field, times in the past or future, regular expressions that not all engines read alike (look-around, references to
     * groups, possessive quantifiers, properties of Unicode), names of currencies and time zones. It does not tell of hooks, of the
     * limits to JSON input, of digits beyond what a float or double holds, that {@code @Digits} counts zeros at the end of a
     * BigDecimal as written, that {@link Coercion#STRICT} does not take 1.0 for an integer, and that items that are different JSON may
     * be equal as objects.
     */
    STANDARD,

    /**
     * The subset that function calling of language models expects: {@code additionalProperties} is false, all properties are required,
     * those that may be absent are nullable by type.
     *
     * <p>It uses {@code type}, {@code title}, {@code description}, {@code properties}, {@code required}, {@code items}, {@code enum},
     * {@code anyOf}, {@code $ref}, {@code $defs}, bounds of numbers, {@code multipleOf}, {@code minItems}, {@code maxItems},
     * {@code pattern} and the formats {@code date-time}, {@code date}, {@code time}, {@code duration}, {@code email}, {@code uuid}. It has
     * no defaults, no {@code oneOf}, {@code allOf} and {@code const}, no other formats, no lengths of texts and no
     * {@code uniqueItems}: rules that are left out are told in the description, which models read. So it accepts more than the type
     * does, and answers are still to be validated.
     *
     * <p>Maps, {@code Object} and a root that is no object cannot be described: an IllegalArgumentException tells the way out.
     */
    STRICT
}
