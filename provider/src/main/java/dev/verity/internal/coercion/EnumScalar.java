package dev.verity.internal.coercion;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An enum: its constants by external value, and by name where no external value says otherwise. */
final class EnumScalar extends Scalar {

    private static final int MOST_DIGITS = 40;

    private final List<Object> literals;
    private final Map<Object, Enum<?>> constants = new HashMap<>();
    private final String[] texts;

    private EnumScalar(Class<?> type, JsonForm form, List<Enum<?>> values, List<Object> literals) {
        super(type, form, Rejection.expecting(Code.ENUM, expected(literals)));
        this.literals = Collections.unmodifiableList(literals);
        this.texts = literals.stream().map(Object::toString).toArray(String[]::new);
        for (int index = 0; index < texts.length; index++) {
            constants.put(texts[index], values.get(index));
            constants.put(requireNonNull(key(literals.get(index))), values.get(index));
        }
        for (Enum<?> constant : values) {
            constants.putIfAbsent(constant.name(), constant);
        }
    }

    static Scalar read(Class<?> type) {
        List<Enum<?>> values = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            values.add((Enum<?>) constant);
        }
        List<Object> literals = EnumLiterals.read(type, values);
        return new EnumScalar(type, EnumLiterals.form(type, literals), values, literals);
    }

    private static String expected(List<Object> literals) {
        StringBuilder text = new StringBuilder();
        int last = literals.size() - 1;
        for (int index = 0; index <= last; index++) {
            String separator = index == last ? " or " : ", ";
            Object literal = literals.get(index);
            text.append(index == 0 ? "" : separator).append(literal instanceof String ? "'" + literal + "'" : literal);
        }
        return text.toString();
    }

    @Override
    public Object coerce(Object input, boolean strict) {
        if (type().isInstance(input)) {
            return input;
        }
        Object key = strict && !isOwnForm(input) ? null : key(input);
        Enum<?> constant = key == null ? null : constants.get(key);
        return constant == null ? wrongType() : constant;
    }

    private boolean isOwnForm(Object input) {
        return switch (jsonForm()) {
            case TEXT -> input instanceof CharSequence;
            case INTEGER -> WholeNumbers.isInteger(input) || input instanceof BigInteger;
            default -> input instanceof Number;
        };
    }

    /** Makes equal what says the same: text of any class, numbers of any class and scale. */
    static @Nullable Object key(Object value) {
        if (value instanceof CharSequence) {
            return value.toString();
        }
        if (WholeNumbers.isInteger(value)) {
            return ((Number) value).longValue();
        }
        return value instanceof Number && ScalarTable.DECIMAL.coerce(value, true) instanceof BigDecimal decimal
                ? key(decimal)
                : null;
    }

    private static @Nullable Object key(BigDecimal decimal) {
        if (decimal.precision() > MOST_DIGITS) {
            return null;
        }
        Object whole = WholeNumbers.of(decimal);
        return whole instanceof BigInteger integer && integer.bitLength() < Long.SIZE
                ? (Object) integer.longValue()
                : decimal.stripTrailingZeros();
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // the texts are in the order of the enum as it is loaded
    public String text(Object value) {
        return texts[((Enum<?>) value).ordinal()];
    }

    @Override
    public List<Object> literals() {
        return literals;
    }
}
