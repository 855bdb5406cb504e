package dev.verity.internal.kernel;

import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.Dump;
import dev.verity.internal.shape.ModelField;
import java.util.Map;
import org.objectweb.asm.Opcodes;

/** Emits how the fields of an object are put into a Map. */
final class MapWriteEmitter {
    private static final int OBJECT = 1;
    private static final int INTO = 2;
    private static final int DUMP = 3;

    private final ObjectScope scope;

    MapWriteEmitter(ObjectScope scope) {
        this.scope = scope;
    }

    void emit() {
        Code code = scope.kernel().instanceMethod("toMap", void.class, Object.class, Map.class, Dump.class);
        int object = scope.castObject(code, OBJECT);
        for (ModelField field : scope.fields()) {
            code.load(Object.class, INTO);
            code.ldc(field.key());
            pushValue(code, field, object);
            code.call(Map.class, "put", Object.class, Object.class, Object.class);
            code.op(Opcodes.POP);
        }
        code.op(Opcodes.RETURN);
        code.end();
    }

    private void pushValue(Code code, ModelField field, int object) {
        if (scope.singleCodec(field) != null) {
            scope.access().read(code, field, object);
            code.box(scope.type(field));
            return;
        }
        scope.pushCodec(code, field);
        scope.access().read(code, field, object);
        code.box(scope.type(field));
        code.load(Object.class, DUMP);
        code.call(Codec.class, "toValue", Object.class, Object.class, Dump.class);
    }
}
