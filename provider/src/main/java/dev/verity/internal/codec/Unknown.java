package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.shape.ModelShape;
import dev.verity.model.ExtraKeys;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of one input that no field has. Not thread-safe. */
public final class Unknown {
    private final ModelShape shape;
    private final Map<String, @Nullable Object> found = new LinkedHashMap<>();

    Unknown(ModelShape shape) {
        this.shape = shape;
    }

    /** A key of a JSON object, with the parser at the first token of its value and, afterwards, the last. */
    void token(String key, JsonParser parser, Binding binding) throws IOException {
        int done = binding.count();
        if (found.containsKey(key)) {
            binding.reject("duplicate_key", Map.of("key", key), null);
            parser.skipChildren();
        } else if (shape.extra() == ExtraKeys.IGNORE || isTag(key)) {
            found.put(key, null);
            IgnoredJson.skip(parser, binding);
        } else {
            Object value = JsonTree.read(parser, binding);
            found.put(key, value);
            forbid(value, binding);
        }
        if (binding.count() > done) {
            binding.locate(done, key);
        }
    }

    /** A key of a Map. */
    void entry(String key, @Nullable Object value, Binding binding) {
        int done = binding.count();
        if (!isTag(key)) {
            Object kept = shape.extra() == ExtraKeys.ALLOW ? PlainData.checked(value, binding) : value;
            found.put(key, kept);
            forbid(kept, binding);
        }
        if (binding.count() > done) {
            binding.locate(done, key);
        }
    }

    /** What is kept with the object. */
    Map<String, @Nullable Object> extras() {
        if (shape.extra() != ExtraKeys.ALLOW || found.isEmpty()) {
            return Map.of();
        }
        Map<String, @Nullable Object> extras = new LinkedHashMap<>(found);
        extras.keySet().removeIf(this::isTag);
        return extras;
    }

    private void forbid(@Nullable Object value, Binding binding) {
        if (shape.extra() == ExtraKeys.FORBID && value != Binding.FAILED) {
            binding.reject("extra_forbidden", Map.of(), value);
        }
    }

    private boolean isTag(String key) {
        return shape.tag() != null && shape.tag().key().equals(key);
    }
}
