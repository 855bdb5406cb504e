package dev.verity.internal.schema;

import dev.verity.internal.shape.ModelShape.TagOf;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The schemas of the models in one document, each named once. Not thread-safe. */
final class Definitions {
    /** A model as it is used: a union asks for its tag. */
    private record Use(Type type, @Nullable TagOf tag) {}

    private final Map<Use, String> references = new HashMap<>();
    private final Map<String, @Nullable Object> schemas = new LinkedHashMap<>();

    /** Makes the whole document stand for a model. */
    void setRoot(Type type) {
        references.put(new Use(type, null), "#");
    }

    /** What refers to a model, whose schema is made when it is met first. */
    Map<String, @Nullable Object> reference(
            Type type, @Nullable TagOf tag, Supplier<Map<String, @Nullable Object>> schema) {
        Use use = new Use(type, tag);
        String known = references.get(use);
        if (known == null) {
            String name = freeName(type);
            known = "#/$defs/" + name;
            references.put(use, known);
            schemas.put(name, null);
            schemas.put(name, schema.get());
        }
        Map<String, @Nullable Object> reference = new LinkedHashMap<>();
        reference.put("$ref", known);
        return reference;
    }

    Map<String, @Nullable Object> schemas() {
        return schemas;
    }

    private String freeName(Type type) {
        String name = name(type);
        String free = name;
        for (int i = 2; schemas.containsKey(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }

    /** The simple name with those of the type arguments, as Page_User. */
    static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            StringBuilder name = new StringBuilder(name(generic.getRawType()));
            for (Type argument : generic.getActualTypeArguments()) {
                name.append('_').append(name(argument));
            }
            return name.toString();
        }
        if (type instanceof GenericArrayType array) {
            return name(array.getGenericComponentType()) + "_array";
        }
        String name = type instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName();
        return name.replace("[]", "_array").replaceAll("[^A-Za-z0-9_]", "_");
    }
}
