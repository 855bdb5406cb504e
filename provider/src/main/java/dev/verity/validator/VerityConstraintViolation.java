package dev.verity.validator;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/**
 * A constraint violation that also tells what its ConstraintValidator attached to it.
 *
 * <p>Every violation of Verity is one: {@code violation.unwrap(VerityConstraintViolation.class)}. Immutable.
 *
 * @param <T> the type of the root bean
 */
public interface VerityConstraintViolation<T> extends ConstraintViolation<T> {
    /** What was attached by {@link VerityConstraintValidatorContext#withDynamicPayload}, or null if it is not of that type. */
    <C> @Nullable C dynamicPayload(Class<C> type);

    /** The last node of the path, which is where the violation is; null if the path has no nodes. */
    default Path.@Nullable Node leafNode() {
        Path.Node leaf = null;
        for (Path.Node node : getPropertyPath()) {
            leaf = node;
        }
        return leaf;
    }
}
