package dev.verity.internal.kernel;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.SingleCodec;
import dev.verity.internal.shape.ModelField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all emitters of one {@link dev.verity.internal.codec.ObjectCode} share. */
record ObjectScope(
        Host host, KernelClass kernel, ModelPlan plan, FieldAccessEmitter access, List<SerializableString> keys) {
    static ObjectScope of(Host host, KernelClass kernel, ModelPlan plan) {
        List<SerializableString> keys = new ArrayList<>();
        for (ModelField field : plan.shape().fields()) {
            keys.add(new SerializedString(field.key()));
        }
        return new ObjectScope(host, kernel, plan, new FieldAccessEmitter(host, plan.shape()), keys);
    }

    List<ModelField> fields() {
        return plan.shape().fields();
    }

    /** The type of a field as the class names it. */
    Class<?> type(ModelField field) {
        return access.type(field);
    }

    /** The codec of a field of single values that are what its rules make of them, else null. */
    @Nullable
    SingleCodec plainCodec(ModelField field) {
        return codec(field) instanceof SingleCodec single && !single.isTransformed() ? single : null;
    }

    /** The codec of a field of single values, else null. */
    @Nullable
    SingleCodec singleCodec(ModelField field) {
        return codec(field) instanceof SingleCodec single ? single : null;
    }

    /** Pushes the key of a field, which is encoded once. */
    void pushKey(Code code, ModelField field) {
        code.constant(keys.get(field.index()), SerializableString.class);
    }

    /** A local variable for an object of the model that is in another one. */
    int castObject(Code code, int object) {
        int cast = code.local(Object.class);
        code.load(Object.class, object);
        if (access.objectType() != Object.class) {
            code.cast(access.objectType());
        }
        code.store(Object.class, cast);
        return cast;
    }

    void pushPlan(Code code) {
        code.constant(plan, ModelPlan.class);
    }

    void pushCodec(Code code, ModelField field) {
        code.constant(codec(field), Codec.class);
    }

    private Codec codec(ModelField field) {
        return plan.codec(field.index());
    }
}
