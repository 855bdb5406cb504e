package dev.verity.internal.coercion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one scalar type: what is accepted as its value, and how its values are written. Immutable. */
public abstract class Scalar {

    private final Class<?> type;
    private final JsonForm jsonForm;
    private final Rejection wrongType;

    Scalar(Class<?> type, JsonForm jsonForm, Rejection wrongType) {
        this.type = type;
        this.jsonForm = jsonForm;
        this.wrongType = wrongType;
    }

    /**
     * The rules of a class, null if it is no scalar type.
     *
     * @throws IllegalArgumentException if the class is an enum whose external values cannot be used
     */
    public static @Nullable Scalar of(Class<?> type) {
        return type.isEnum() ? EnumScalar.read(type) : ScalarTable.find(type);
    }

    /** The same rules with epoch numbers accepted where the type is a date or a moment, else these rules. */
    public Scalar withEpochNumbers() {
        return this;
    }

    /** The class asked for; of a primitive class the values are boxed. */
    public final Class<?> type() {
        return type;
    }

    /** What JSON says for a value. */
    public final JsonForm jsonForm() {
        return jsonForm;
    }

    /** The refusal of an input whose type is wrong, as null is for a primitive. */
    public final Rejection wrongType() {
        return wrongType;
    }

    /**
     * The value for an input: a value of the type, or a {@link Rejection}.
     *
     * <p>Never throws for bad input. Time and memory depend on the size of the input, not on the number it denotes.
     *
     * @param input any object but null; of JSON integers an Integer, Long or BigInteger, of other JSON numbers a BigDecimal
     * @param strict whether the JSON type has to be the type's own
     */
    public abstract Object coerce(Object input, boolean strict);

    /**
     * The text form of a value, which coerces to an equal value unless strict: what JSON says between quotes if the form
     * is text, without quotes if it is not, and as a key in any case.
     */
    public abstract String text(Object value);

    /** The external forms of an enum's constants in declaration order; empty for other types. */
    public List<Object> literals() {
        return List.of();
    }

    @Override
    public final String toString() {
        return "Scalar[" + type.getTypeName() + "]";
    }
}
