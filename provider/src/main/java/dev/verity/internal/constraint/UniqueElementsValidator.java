package dev.verity.internal.constraint;

import dev.verity.validator.VerityConstraintValidatorContext;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks Hibernate Validator's UniqueElements: no two elements of a collection are equal. Those met again are the message
 * parameter {@code duplicates} and the dynamic payload.
 */
final class UniqueElementsValidator implements ConstraintValidator<Annotation, Collection<?>> {
    @Override
    public boolean isValid(@Nullable Collection<?> value, ConstraintValidatorContext context) {
        if (value == null || value.size() < 2 || DistinctItems.are(value, value.size())) {
            return true;
        }
        List<@Nullable Object> duplicates = duplicates(value);
        context.unwrap(VerityConstraintValidatorContext.class)
                .addMessageParameter(
                        "duplicates", duplicates.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .withDynamicPayload(duplicates);
        return false;
    }

    private static List<@Nullable Object> duplicates(Collection<?> elements) {
        Set<@Nullable Object> met = new HashSet<>();
        List<@Nullable Object> again = new ArrayList<>();
        for (Object element : elements) {
            if (!met.add(element)) {
                again.add(element);
            }
        }
        return Collections.unmodifiableList(again);
    }
}
