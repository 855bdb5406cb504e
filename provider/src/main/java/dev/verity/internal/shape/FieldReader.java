package dev.verity.internal.shape;

import dev.verity.internal.type.Generics;
import dev.verity.model.Alias;
import dev.verity.model.Coerce;
import dev.verity.model.Coercion;
import dev.verity.model.Default;
import dev.verity.model.DefaultFactory;
import dev.verity.model.Model;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one class, superclass first. */
final class FieldReader {
    private static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

    private final Type type;
    private final Class<?> raw;
    private final @Nullable Coercion coercion;
    private final Requirements requirements;
    private final ValueShapeReader values;
    private final HookReader hooks;

    FieldReader(
            Type type,
            Class<?> raw,
            @Nullable Coercion coercion,
            Requirements requirements,
            ValueShapeReader values,
            HookReader hooks) {
        this.type = type;
        this.raw = raw;
        this.coercion = coercion;
        this.requirements = requirements;
        this.values = values;
        this.hooks = hooks;
    }

    List<ModelField> read(Constructor<?> constructor) {
        List<Field> declared = raw.isRecord() ? components() : declared(raw);
        Initialisers initialisers =
                raw.isRecord() ? Initialisers.NONE : Initialisers.of(raw, declared, constructor, requirements);
        List<ModelField> fields = new ArrayList<>();
        for (Field field : declared) {
            fields.add(field(fields.size(), field, initialisers));
        }
        return fields;
    }

    private List<Field> components() {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            try {
                fields.add(ModelReader.accessible(raw.getDeclaredField(component.getName()), raw));
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("A record component without a field: " + component, e);
            }
        }
        return fields;
    }

    private static List<Field> declared(@Nullable Class<?> type) {
        if (type == null || type == Object.class || type == Model.class) {
            return new ArrayList<>();
        }
        List<Field> fields = declared(type.getSuperclass());
        for (Field field : type.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (Modifier.isStatic(modifiers) || Modifier.isTransient(modifiers) || field.isSynthetic()) {
                continue;
            }
            if (Modifier.isFinal(modifiers)) {
                throw new ConstraintDeclarationException(
                        place(field)
                                + " is final, so that input cannot set it. Make the class a record, or the field transient or not final.");
            }
            fields.add(ModelReader.accessible(field, type));
        }
        return fields;
    }

    private ModelField field(int index, Field field, Initialisers initialisers) {
        TypeUse use = TypeUse.of(
                Generics.resolve(field.getGenericType(), type),
                field.getAnnotatedType(),
                field.getAnnotations(),
                place(field));
        ValueShape value = values.read(use);
        FieldDefault given = givenDefault(field, initialisers);
        boolean refusesNull = field.getType().isPrimitive() || requirements.refusesNull(raw, field.getName());
        return new ModelField(
                index,
                key(field),
                field,
                value,
                refusesNull && !given.isGiven() && !(value instanceof ValueShape.Maybe),
                given,
                coercion(field),
                hooks.before(field.getName()),
                hooks.after(field.getName(), field.getType()));
    }

    private @Nullable Coercion coercion(Field field) {
        Coerce own = field.getAnnotation(Coerce.class);
        return own == null ? coercion : own.value();
    }

    private static FieldDefault givenDefault(Field field, Initialisers initialisers) {
        Default text = field.getAnnotation(Default.class);
        DefaultFactory factory = field.getAnnotation(DefaultFactory.class);
        if (text != null && factory != null) {
            throw new ConstraintDeclarationException(
                    place(field) + " has @Default and @DefaultFactory. Keep one of them.");
        }
        if (text != null) {
            return new FieldDefault.Text(text.value());
        }
        if (factory != null) {
            return new FieldDefault.Factory(newFactory(factory.value(), field));
        }
        return initialisers.assigns(field) ? new FieldDefault.Initialiser() : new FieldDefault.None();
    }

    private static Supplier<?> newFactory(Class<? extends Supplier<?>> type, Field field) {
        try {
            return ModelReader.accessible(type.getDeclaredConstructor(), type).newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ConstraintDeclarationException(
                    "@DefaultFactory on " + place(field) + ": cannot make a " + type.getTypeName()
                            + ". Give it a constructor without parameters that does not throw.",
                    e);
        }
    }

    private static String key(Field field) {
        Alias alias = field.getAnnotation(Alias.class);
        if (alias != null) {
            return alias.value();
        }
        for (Annotation annotation : field.getAnnotations()) {
            if (annotation.annotationType().getName().equals(JSON_PROPERTY)) {
                String name = attribute(annotation);
                return name.isEmpty() ? field.getName() : name;
            }
        }
        return field.getName();
    }

    private static String attribute(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + annotation, e);
        }
    }

    static String place(Field field) {
        return field.getDeclaringClass().getSimpleName() + "#" + field.getName();
    }
}
