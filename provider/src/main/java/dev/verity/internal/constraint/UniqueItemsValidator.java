package dev.verity.internal.constraint;

import dev.verity.constraints.UniqueItems;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Checks {@link UniqueItems}: no two items of an Iterable or an array are equal. */
public final class UniqueItemsValidator implements ConstraintValidator<UniqueItems, Object> {

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null || value instanceof Set<?>) {
            return true;
        }
        if (value instanceof List<?> list && isFewAndQuickToGet(list)) {
            return DistinctItems.areFew(list);
        }
        if (value instanceof Collection<?> collection) {
            return collection.size() < 2 || DistinctItems.are(collection, collection.size());
        }
        if (value instanceof Iterable<?> items) {
            return DistinctItems.are(items, DistinctItems.FEW);
        }
        if (value instanceof Object[] array) {
            return array.length <= DistinctItems.FEW
                    ? DistinctItems.areFew(array)
                    : DistinctItems.are(Arrays.asList(array), array.length);
        }
        if (value.getClass().isArray()) {
            return DistinctPrimitives.in(value, Array.getLength(value));
        }
        throw UnsupportedValue.of(UniqueItems.class, value);
    }

    /** A list that others may change meanwhile is to be read by its iterator. */
    private static boolean isFewAndQuickToGet(List<?> list) {
        return list instanceof RandomAccess
                && !(list instanceof CopyOnWriteArrayList<?>)
                && list.size() <= DistinctItems.FEW;
    }
}
