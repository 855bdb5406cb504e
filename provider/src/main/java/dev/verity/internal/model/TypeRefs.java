package dev.verity.internal.model;

import dev.verity.model.TypeRef;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Member;

/** What subclasses of {@link TypeRef} declare. */
final class TypeRefs {
    /** What stands for the value in messages. */
    static final Member MEMBER = member();

    private TypeRefs() {}

    static AnnotatedType typeOf(Class<?> subclass) {
        AnnotatedParameterizedType parent = (AnnotatedParameterizedType) subclass.getAnnotatedSuperclass();
        return parent.getAnnotatedActualTypeArguments()[0];
    }

    private static Member member() {
        try {
            return TypeRef.class.getDeclaredField("type");
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("TypeRef has no type", e);
        }
    }
}
