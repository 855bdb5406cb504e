package dev.verity.model;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;

/**
 * A type with its type arguments and constraints, for {@link ModelType#of(TypeRef)}: a subclass names it.
 *
 * <pre>{@code
 * ModelType<List<User>> users = ModelType.of(new TypeRef<List<User>>() {});
 * ModelType<Integer> ages = ModelType.of(new TypeRef<@Min(0) @Max(150) Integer>() {});
 * }</pre>
 */
public abstract class TypeRef<T> {
    private final AnnotatedType type;

    /** Takes the type from the subclass. */
    protected TypeRef() {
        if (!(getClass().getAnnotatedSuperclass() instanceof AnnotatedParameterizedType named)
                || getClass().getSuperclass() != TypeRef.class) {
            throw new IllegalArgumentException(
                    getClass().getName() + " names no type. Write new TypeRef<List<User>>() {}, with the type in it.");
        }
        this.type = named.getAnnotatedActualTypeArguments()[0];
    }

    /** The type with its annotations. */
    public final AnnotatedType type() {
        return type;
    }
}
