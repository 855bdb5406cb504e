package dev.verity.internal.metadata;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the annotations of a parameter where the compiler added parameters that the source does not have.
 *
 * <p>Constructors of inner, local and enum classes have such parameters: the outer instance and an enum constant's name and
 * ordinal come first, captured variables last. Reflection counts annotations on parameters without them in some of these cases,
 * and annotations on the types of parameters without them wherever the class is not a member of another.
 */
final class ParameterAlignment {
    private static final Annotation[] NONE = {};

    private final Annotation[][] annotations;
    private final AnnotatedType @Nullable [] types;
    private final int leading;

    private ParameterAlignment(Annotation[][] annotations, AnnotatedType @Nullable [] types, int leading) {
        this.annotations = annotations;
        this.types = types;
        this.leading = leading;
    }

    static ParameterAlignment of(Executable executable) {
        Annotation[][] annotations = executable.getParameterAnnotations();
        int added = executable.getParameterCount() - annotations.length;
        int leading = Math.min(added, leadingOf(executable.getDeclaringClass()));
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        boolean aligned = types.length == executable.getParameterCount() && !isEnumOrLocal(executable);
        return new ParameterAlignment(annotations, aligned ? types : null, leading);
    }

    private static boolean isEnumOrLocal(Executable executable) {
        Class<?> type = executable.getDeclaringClass();
        return executable instanceof Constructor<?>
                && (type.isEnum() || type.isLocalClass() || type.isAnonymousClass());
    }

    private static int leadingOf(Class<?> type) {
        if (type.isEnum()) {
            return 2;
        }
        boolean inner = type.getEnclosingClass() != null && !Modifier.isStatic(type.getModifiers());
        boolean inStaticMethod = type.getEnclosingMethod() != null
                && Modifier.isStatic(type.getEnclosingMethod().getModifiers());
        return inner && !inStaticMethod ? 1 : 0;
    }

    Annotation[] annotationsOf(int parameter) {
        int index = parameter - leading;
        return index >= 0 && index < annotations.length ? annotations[index] : NONE;
    }

    @Nullable
    AnnotatedType typeOf(int parameter) {
        return types == null ? null : types[parameter];
    }
}
