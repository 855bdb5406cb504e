package dev.verity.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two items of the container may be equal.
 *
 * <p>Supported types are {@code Iterable}, every {@code Collection} among them, and arrays of objects and of primitives. Items
 * are compared by {@code equals}, primitives as if they were boxed; {@code null} is an item that may be there once. A
 * {@code Set} holds no item twice by its own measure and is valid without being looked at. A check takes time in proportion
 * to the number of items.
 *
 * <p>{@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(UniqueItems.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
public @interface UniqueItems {

    String message() default "{dev.verity.constraints.UniqueItems.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Several {@link UniqueItems} annotations on the same element. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @interface List {
        UniqueItems[] value();
    }
}
