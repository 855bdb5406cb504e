package dev.verity.internal.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Emits how objects of a model are made: directly where the host may, else by a constant method handle. */
final class ConstructorEmitter {
    private final ObjectScope scope;
    private final Constructor<?> constructor;

    ConstructorEmitter(ObjectScope scope) {
        this.scope = scope;
        this.constructor = scope.plan().shape().constructor();
    }

    /** Pushes a new object. */
    void emit(Code code, Runnable arguments) {
        Class<?>[] parameters = constructor.getParameterTypes();
        if (isDirect(parameters)) {
            String owner = Type.getInternalName(constructor.getDeclaringClass());
            code.method().visitTypeInsn(Opcodes.NEW, owner);
            code.op(Opcodes.DUP);
            arguments.run();
            code.method()
                    .visitMethodInsn(
                            Opcodes.INVOKESPECIAL, owner, "<init>", Names.descriptor(void.class, parameters), false);
            return;
        }
        Class<?>[] named = Arrays.stream(parameters).map(this::named).toArray(Class<?>[]::new);
        code.constant(handle(named), MethodHandle.class);
        arguments.run();
        code.call(MethodHandle.class, "invokeExact", scope.access().objectType(), named);
    }

    private boolean isDirect(Class<?>[] parameters) {
        return scope.host().mayUse(constructor.getDeclaringClass(), constructor.getModifiers())
                && Arrays.stream(parameters).allMatch(scope.host()::mayName);
    }

    private Class<?> named(Class<?> parameter) {
        return scope.host().mayName(parameter) ? parameter : Object.class;
    }

    private MethodHandle handle(Class<?>[] parameters) {
        try {
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asType(MethodType.methodType(scope.access().objectType(), parameters));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constructor + " was made accessible, but is not", e);
        }
    }
}
