package dev.verity.internal.shape;

import dev.verity.internal.type.Generics;
import dev.verity.model.Coercion;
import dev.verity.model.ExtraKeys;
import dev.verity.model.ModelSettings;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one class of objects. */
final class ModelReader {
    private final Requirements requirements;
    private final ValueShapeReader values;

    ModelReader(Requirements requirements, ValueShapeReader values) {
        this.requirements = requirements;
        this.values = values;
    }

    ModelShape read(Type type) {
        Class<?> raw = Generics.erase(type);
        ModelSettings settings = raw.getAnnotation(ModelSettings.class);
        ExtraKeys extra = settings == null ? ExtraKeys.IGNORE : settings.extra();
        Constructor<?> constructor = constructor(raw);
        HookReader hooks = new HookReader(raw, values);
        List<ModelField> fields =
                new FieldReader(type, raw, coercion(raw, settings), requirements, values, hooks).read(constructor);
        requireDistinctKeys(raw, fields);
        hooks.requireKnownFields(fields);
        if (extra == ExtraKeys.ALLOW && !dev.verity.model.Model.class.isAssignableFrom(raw)) {
            throw new ConstraintDeclarationException("@ModelSettings on " + raw.getTypeName()
                    + ": only a subclass of Model can keep extra keys. Extend Model, or ignore or forbid them.");
        }
        return new ModelShape(
                type,
                raw,
                fields,
                constructor,
                extra,
                hooks.hooks(),
                hooks.computed(type),
                UnionReader.tagOf(raw, fields));
    }

    private static @Nullable Coercion coercion(Class<?> raw, @Nullable ModelSettings settings) {
        if (settings == null || settings.coercion().length == 0) {
            return null;
        }
        if (settings.coercion().length > 1) {
            throw new ConstraintDeclarationException(
                    "@ModelSettings on " + raw.getTypeName() + ": there are several coercions. Name one.");
        }
        return settings.coercion()[0];
    }

    private static Constructor<?> constructor(Class<?> raw) {
        try {
            Class<?>[] parameters = !raw.isRecord()
                    ? new Class<?>[0]
                    : Arrays.stream(raw.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return accessible(raw.getDeclaredConstructor(parameters), raw);
        } catch (NoSuchMethodException e) {
            throw new ConstraintDeclarationException(
                    raw.getTypeName() + " has no constructor without parameters, so that no objects can be made of it."
                            + " Add one (it may be private), or make the class a record.",
                    e);
        }
    }

    /** A member that can be used, wherever it is. */
    static <M extends AccessibleObject> M accessible(M member, Class<?> type) {
        try {
            member.setAccessible(true);
            return member;
        } catch (InaccessibleObjectException | SecurityException e) {
            throw new ConstraintDeclarationException(
                    type.getTypeName() + " cannot be used: its module does not open package " + type.getPackageName()
                            + ". Open the package to dev.verity.validator.",
                    e);
        }
    }

    private static void requireDistinctKeys(Class<?> raw, List<ModelField> fields) {
        Map<String, ModelField> byKey = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (ModelField field : fields) {
            if (byKey.put(field.key(), field) != null) {
                twice.add(field.key());
            }
        }
        if (!twice.isEmpty()) {
            throw new ConstraintDeclarationException(raw.getTypeName() + ": several fields have the key " + twice.get(0)
                    + ". Give each its own by its name or by @Alias.");
        }
    }
}
