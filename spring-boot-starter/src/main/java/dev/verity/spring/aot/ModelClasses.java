package dev.verity.spring.aot;

import dev.verity.model.Model;
import dev.verity.model.ModelSettings;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;

/** Tells which classes Verity itself makes objects of, and from what. */
final class ModelClasses {
    private ModelClasses() {}

    /** True for classes that are models wherever they stand. */
    static boolean isModel(Class<?> type) {
        return Model.class.isAssignableFrom(type) || type.isAnnotationPresent(ModelSettings.class);
    }

    /** The classes that the fields of a model mention: their objects are made with its own. */
    static Set<Class<?>> mentionedBy(Class<?> type) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        ReflectionUtils.doWithFields(
                type,
                field -> classes.addAll(Mentioned.in(ResolvableType.forField(field, type))),
                ModelClasses::isRead);
        return classes;
    }

    private static boolean isRead(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && field.getDeclaringClass() != Model.class;
    }
}
