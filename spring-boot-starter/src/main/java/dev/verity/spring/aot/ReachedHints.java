package dev.verity.spring.aot;

import java.lang.annotation.Annotation;
import java.lang.annotation.Repeatable;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.springframework.aot.hint.ExecutableMode;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.ReflectionHints;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Registers for reflection what Verity does with classes and members. */
final class ReachedHints {
    private final RuntimeHints hints;
    private final ReflectionHints reflection;

    ReachedHints(RuntimeHints hints) {
        this.hints = hints;
        this.reflection = hints.reflection();
    }

    /** The declaration of a class is read: its members with their annotations. */
    void read(Class<?> type) {
        reflection.registerType(
                type,
                MemberCategory.DECLARED_FIELDS,
                MemberCategory.INTROSPECT_DECLARED_CONSTRUCTORS,
                MemberCategory.INTROSPECT_DECLARED_METHODS);
    }

    void read(Field field) {
        reflection.registerField(field);
    }

    void call(Method method) {
        reflection.registerMethod(method, ExecutableMode.INVOKE);
    }

    /** Objects of the class are made, and filled by Spring where it is asked to. */
    void make(Class<?> type) {
        reflection.registerType(type, MemberCategory.INVOKE_DECLARED_CONSTRUCTORS);
        ReflectionUtils.doWithFields(type, this::read, ReachedHints::isInjected);
        ReflectionUtils.doWithMethods(type, this::call, ReachedHints::isInjected);
    }

    /** Objects are made, their fields read and set, the methods called that take part; the class file tells what has a default. */
    void model(Class<?> type) {
        for (Class<?> level = type;
                level != null && !level.getName().startsWith("java.");
                level = level.getSuperclass()) {
            reflection.registerType(
                    level,
                    MemberCategory.DECLARED_FIELDS,
                    MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
                    MemberCategory.INVOKE_DECLARED_METHODS);
            for (Field field : level.getDeclaredFields()) {
                read(field);
            }
            hints.resources().registerPattern(ClassUtils.convertClassNameToResourcePath(level.getName()) + ".class");
        }
    }

    /** Attributes are found among the methods; a composing constraint is made anew, as a proxy. */
    void constraint(Class<? extends Annotation> type) {
        reflection.registerType(type, MemberCategory.INVOKE_DECLARED_METHODS);
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (nested.isAnnotation()) {
                reflection.registerType(nested, MemberCategory.INVOKE_DECLARED_METHODS);
            }
        }
        Repeatable container = type.getAnnotation(Repeatable.class);
        if (container != null) {
            reflection.registerType(container.value(), MemberCategory.INVOKE_DECLARED_METHODS);
        }
        hints.proxies().registerJdkProxy(type);
    }

    private static boolean isInjected(AnnotatedElement member) {
        for (Annotation annotation : member.getAnnotations()) {
            String name = annotation.annotationType().getName();
            if (name.startsWith("org.springframework.beans.factory.annotation.")
                    || name.startsWith("jakarta.inject.")
                    || name.startsWith("jakarta.annotation.")) {
                return true;
            }
        }
        return false;
    }
}
