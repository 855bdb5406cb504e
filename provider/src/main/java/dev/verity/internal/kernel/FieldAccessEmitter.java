package dev.verity.internal.kernel;

import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Emits how fields are read and written: directly where the host may, else by constant method handles. */
final class FieldAccessEmitter {
    private final Host host;
    private final Class<?> raw;

    FieldAccessEmitter(Host host, ModelShape shape) {
        this.host = host;
        this.raw = shape.raw();
    }

    /** What objects of the model are declared as. */
    Class<?> objectType() {
        return host.mayName(raw) ? raw : Object.class;
    }

    /** What the values of a field are declared as. */
    Class<?> type(ModelField field) {
        return host.mayName(field.type()) ? field.type() : Object.class;
    }

    /** Pushes the value of a field of the object in a local variable. */
    void read(Code code, ModelField field, int object) {
        if (isDirect(field)) {
            loadOwner(code, field, object);
            visit(code, Opcodes.GETFIELD, field.field());
            return;
        }
        code.constant(getter(field), MethodHandle.class);
        code.load(Object.class, object);
        code.call(MethodHandle.class, "invokeExact", type(field), Object.class);
    }

    /** Sets a field of the object in a local variable to what {@code value} pushes. */
    void write(Code code, ModelField field, int object, Runnable value) {
        if (isDirect(field)) {
            loadOwner(code, field, object);
            value.run();
            visit(code, Opcodes.PUTFIELD, field.field());
            return;
        }
        code.constant(setter(field), MethodHandle.class);
        code.load(Object.class, object);
        value.run();
        code.call(MethodHandle.class, "invokeExact", void.class, Object.class, type(field));
    }

    private boolean isDirect(ModelField field) {
        return host.mayUse(field.field().getDeclaringClass(), field.field().getModifiers())
                && host.mayName(field.type());
    }

    private void loadOwner(Code code, ModelField field, int object) {
        code.load(Object.class, object);
        if (objectType() != field.field().getDeclaringClass()) {
            code.cast(field.field().getDeclaringClass());
        }
    }

    private static void visit(Code code, int opcode, Field field) {
        code.method()
                .visitFieldInsn(
                        opcode,
                        Type.getInternalName(field.getDeclaringClass()),
                        field.getName(),
                        Type.getDescriptor(field.getType()));
    }

    private MethodHandle getter(ModelField field) {
        try {
            return MethodHandles.lookup()
                    .unreflectGetter(field.field())
                    .asType(MethodType.methodType(type(field), Object.class));
        } catch (IllegalAccessException e) {
            throw inaccessible(field, e);
        }
    }

    private MethodHandle setter(ModelField field) {
        try {
            return MethodHandles.lookup()
                    .unreflectSetter(field.field())
                    .asType(MethodType.methodType(void.class, Object.class, type(field)));
        } catch (IllegalAccessException e) {
            throw inaccessible(field, e);
        }
    }

    private static IllegalStateException inaccessible(ModelField field, IllegalAccessException cause) {
        return new IllegalStateException(field.field() + " was made accessible, but is not", cause);
    }
}
