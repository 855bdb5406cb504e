package dev.verity.internal.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.Codecs;
import dev.verity.internal.codec.Dump;
import dev.verity.internal.codec.Json;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.shape.FieldDefault;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import dev.verity.internal.shape.ValueShape;
import dev.verity.model.DumpOptions;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The defaults of fields as JSON data, where they are the same for all objects.
 *
 * <p>What a factory gives is not asked for: it may count. An initialiser may read the clock, so dates and times of its are left out.
 */
record DefaultValues(Codecs codecs) {
    /** The default, or null if there is none to be told. */
    @Nullable
    Object of(ModelShape model, ModelField field) {
        boolean isText = field.defaultValue() instanceof FieldDefault.Text;
        if (!isText && !(field.defaultValue() instanceof FieldDefault.Initialiser)) {
            return null;
        }
        if (hides(field.value()) || (!isText && field.type().getPackageName().equals("java.time"))) {
            return null;
        }
        ModelPlan plan = codecs.plan(model.type());
        Object value = plan.initial(field.index());
        boolean isConstant = value != null && Objects.deepEquals(value, plan.initial(field.index()));
        return isConstant ? data(plan.codec(field.index()), value) : null;
    }

    private static boolean hides(ValueShape value) {
        if (value instanceof ValueShape.Sequence sequence) {
            return hides(sequence.element());
        }
        if (value instanceof ValueShape.Mapping mapping) {
            return hides(mapping.value());
        }
        return value instanceof ValueShape.Maybe maybe ? hides(maybe.value()) : value instanceof ValueShape.Hidden;
    }

    private @Nullable Object data(Codec codec, @Nullable Object value) {
        StringWriter text = new StringWriter();
        try {
            try (JsonGenerator generator = Json.STANDARD.createGenerator(text)) {
                codec.toTokens(value, generator, new Dump(DumpOptions.ALL));
            }
            try (JsonParser parser = Json.STANDARD.createParser(text.toString())) {
                Codec plain = codecs.codec(new ValueShape.Anything(Object.class), null);
                return Json.readAll(parser, plain, new Binding(false, codecs.validation()));
            }
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
