package dev.verity.internal.shape;

import dev.verity.model.ExtraKeys;
import dev.verity.model.Model;
import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model class, record or bean: its fields in order and how its objects are made. Immutable; compared by identity. */
public final class ModelShape {
    private final Type type;
    private final Class<?> raw;
    private final List<ModelField> fields;
    private final Constructor<?> constructor;
    private final ExtraKeys extra;
    private final ModelHooks hooks;
    private final List<ComputedValue> computed;
    private final @Nullable TagOf tag;
    private final Map<String, ModelField> byKey = new HashMap<>();
    private final Map<String, ModelField> byName = new HashMap<>();

    ModelShape(
            Type type,
            Class<?> raw,
            List<ModelField> fields,
            Constructor<?> constructor,
            ExtraKeys extra,
            ModelHooks hooks,
            List<ComputedValue> computed,
            @Nullable TagOf tag) {
        this.type = type;
        this.raw = raw;
        this.fields = List.copyOf(fields);
        this.constructor = constructor;
        this.extra = extra;
        this.hooks = hooks;
        this.computed = List.copyOf(computed);
        this.tag = tag;
        for (ModelField field : fields) {
            byKey.put(field.key(), field);
            byName.put(field.name(), field);
        }
    }

    /**
     * What a class says of itself in output, where no field of its own does.
     *
     * @param key the discriminator of the sealed interface that permits the class
     */
    public record TagOf(String key, String tag) {}

    /** The type with its type arguments. */
    public Type type() {
        return type;
    }

    public Class<?> raw() {
        return raw;
    }

    /** The fields, superclass first, in order of declaration; of a record its components. */
    public List<ModelField> fields() {
        return fields;
    }

    public boolean isRecord() {
        return raw.isRecord();
    }

    /** True for subclasses of {@link Model}, which remember which fields were set. */
    public boolean isModel() {
        return Model.class.isAssignableFrom(raw);
    }

    /** The constructor: of a record the canonical one, else the one without parameters. It is accessible. */
    public Constructor<?> constructor() {
        return constructor;
    }

    public ExtraKeys extra() {
        return extra;
    }

    public ModelHooks hooks() {
        return hooks;
    }

    public List<ComputedValue> computed() {
        return computed;
    }

    /** What is dumped before the fields, or null. */
    public @Nullable TagOf tag() {
        return tag;
    }

    /** The field with a key, or null. */
    public @Nullable ModelField byKey(String key) {
        return byKey.get(key);
    }

    /** The field with a name, or null. */
    public @Nullable ModelField byName(String name) {
        return byName.get(name);
    }

    @Override
    public String toString() {
        return raw.getSimpleName();
    }
}
