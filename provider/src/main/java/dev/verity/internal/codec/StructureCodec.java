package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.verity.internal.shape.ModelHooks;
import dev.verity.internal.shape.ValueShape;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads and writes objects with fields. */
public final class StructureCodec extends Codec {
    private final ValueShape.Structure shape;
    private final Codecs codecs;

    /** Found when it is first needed, since models may contain themselves. Racing threads find the same one. */
    private @Nullable ModelPlan plan;

    StructureCodec(ValueShape.Structure shape, Codecs codecs) {
        this.shape = shape;
        this.codecs = codecs;
    }

    /** How the objects are read and written. */
    public ModelPlan plan() {
        ModelPlan known = plan;
        if (known == null) {
            known = codecs.plan(shape.type());
            plan = known;
        }
        return known;
    }

    @Override
    public @Nullable Object fromValue(@Nullable Object input, Binding binding) {
        if (input == null) {
            return null;
        }
        if (isUsualMap(input.getClass())) {
            return entered((Map<?, ?>) input, binding);
        }
        if (shape.raw().isInstance(input)) {
            return input;
        }
        return input instanceof Map<?, ?> map && hasTextKeys(map) ? entered(map, binding) : rejectType(input, binding);
    }

    /** True for the Maps that input nearly always is, which need not be asked what else they are. */
    private static boolean isUsualMap(Class<?> type) {
        return type == LinkedHashMap.class || type == HashMap.class;
    }

    private @Nullable Object entered(Map<?, ?> input, Binding binding) {
        if (!binding.enter(input)) {
            return Binding.FAILED;
        }
        Object object = fromMap(input, binding);
        binding.leave();
        return object;
    }

    private @Nullable Object fromMap(Map<?, ?> input, Binding binding) {
        ModelPlan known = plan();
        if (!known.isHooked()) {
            return known.code().fromMap(input, binding);
        }
        ModelHooks hooks = known.shape().hooks();
        Object changed = hooks.before().isEmpty() ? input : changed(hooks, input, binding);
        if (changed == Binding.FAILED) {
            return changed;
        }
        return changed instanceof Map<?, ?> map
                ? finished(known, known.code().fromMap(map, binding), binding)
                : rejectType(changed, binding);
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            ModelPlan known = plan();
            if (!known.isHooked()) {
                return known.code().fromTokens(parser, binding);
            }
            if (known.shape().hooks().before().isEmpty()) {
                return finished(known, known.code().fromTokens(parser, binding), binding);
            }
            Object input = JsonTree.read(parser, binding);
            return input == Binding.FAILED ? input : fromValue(input, binding);
        }
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        Object input = JsonTree.read(parser, binding);
        return input == Binding.FAILED ? input : rejectType(input, binding);
    }

    private Object rejectType(@Nullable Object input, Binding binding) {
        return binding.reject("model_type", Map.of("class", shape.raw().getSimpleName()), input);
    }

    private static Object changed(ModelHooks hooks, Map<?, ?> input, Binding binding) {
        Object changed = new LinkedHashMap<>(input);
        for (MethodHandle hook : hooks.before()) {
            changed = Hooks.apply(hook, changed, binding);
            if (changed == Binding.FAILED) {
                return changed;
            }
        }
        return changed;
    }

    /** Runs what the class does with whole objects, once their constraints hold. */
    static @Nullable Object finished(ModelPlan known, @Nullable Object object, Binding binding) {
        if (object == null
                || object == Binding.FAILED
                || known.shape().hooks().after().isEmpty()) {
            return object;
        }
        int before = binding.count();
        binding.validation().checkObject(known.shape(), object, binding);
        if (binding.count() > before) {
            return Binding.FAILED;
        }
        for (MethodHandle hook : known.shape().hooks().after()) {
            if (!Hooks.run(hook, object, binding)) {
                return Binding.FAILED;
            }
        }
        return object;
    }

    /** Maps that compare their keys may refuse to be asked for a text. */
    private static boolean hasTextKeys(Map<?, ?> map) {
        return !(map instanceof SortedMap<?, ?>) || map.keySet().stream().allMatch(key -> key instanceof String);
    }

    @Override
    public @Nullable Object toValue(@Nullable Object value, Dump dump) {
        return value == null ? null : ObjectDump.map(plan(), value, dump);
    }

    @Override
    public void toTokens(@Nullable Object value, JsonGenerator generator, Dump dump) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else {
            ObjectDump.write(plan(), value, generator, dump);
        }
    }
}
