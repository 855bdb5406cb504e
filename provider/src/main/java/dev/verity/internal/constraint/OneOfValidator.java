package dev.verity.internal.constraint;

import dev.verity.constraints.OneOf;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks {@link OneOf}: text, the name of an enum constant, a number or a boolean is listed. */
public final class OneOfValidator implements ConstraintValidator<OneOf, Object> {
    private Set<String> texts = Set.of();

    /** The numbers among the texts, made when a number is met first. */
    private @Nullable List<NumericBound> numbers;

    @Override
    public void initialize(OneOf constraint) {
        List<String> listed = Arrays.asList(constraint.value());
        if (listed.isEmpty()) {
            throw new IllegalArgumentException(
                    "@OneOf: value is empty, so that nothing but null would be valid. List what is allowed, or use @Null.");
        }
        texts = constraint.ignoreCase() ? new TreeSet<>(String.CASE_INSENSITIVE_ORDER) : new HashSet<>();
        texts.addAll(listed);
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value instanceof CharSequence || value instanceof Boolean) {
            return texts.contains(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return texts.contains(constant.name());
        }
        if (value instanceof Number number) {
            return isListed(number);
        }
        throw UnsupportedValue.of(OneOf.class, value);
    }

    private boolean isListed(Number value) {
        List<NumericBound> known = numbers;
        if (known == null) {
            known = numbersIn(texts);
            numbers = known;
        }
        for (int i = 0; i < known.size(); i++) {
            if (compare(known.get(i), value) == 0) {
                return true;
            }
        }
        return false;
    }

    /** A float, too, counts by its shortest decimal form. */
    private static int compare(NumericBound listed, Number value) {
        if (value instanceof Float number && !DigitCount.isExactLong(number)) {
            return listed.compare((CharSequence) number.toString());
        }
        return listed.compare(value);
    }

    private static List<NumericBound> numbersIn(Collection<String> texts) {
        List<NumericBound> numbers = new ArrayList<>();
        for (String text : texts) {
            if (DecimalText.scale(text, DecimalText.mantissaEnd(text)) != DecimalText.MALFORMED) {
                numbers.add(NumericBound.of(new BigDecimal(text)));
            }
        }
        return List.copyOf(numbers);
    }
}
