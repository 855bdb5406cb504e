package dev.verity.internal.kernel;

import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.coercion.Rejection;
import dev.verity.internal.shape.ModelField;
import org.objectweb.asm.Opcodes;

/** A record: its components are local variables until all are there for its constructor. */
final class RecordAssembly extends Assembly {
    private final ObjectScope scope;
    private final Code code;
    private final Reading reading;
    private final int[] components;
    private final int object;

    RecordAssembly(ObjectScope scope, Code code, Reading reading) {
        this.scope = scope;
        this.code = code;
        this.reading = reading;
        this.components = new int[scope.fields().size()];
        this.object = code.local(Object.class);
    }

    @Override
    void begin() {
        for (ModelField field : scope.fields()) {
            Class<?> type = scope.type(field);
            components[field.index()] = code.local(type);
            code.op(Zeros.of(type));
            code.store(type, components[field.index()]);
        }
    }

    @Override
    void assign(ModelField field, Runnable value) {
        value.run();
        code.store(scope.type(field), components[field.index()]);
    }

    @Override
    void make() {
        code.guarded(
                Exception.class,
                () -> {
                    new ConstructorEmitter(scope).emit(code, this::pushComponents);
                    code.store(Object.class, object);
                },
                this::refuse);
    }

    private void pushComponents() {
        for (ModelField field : scope.fields()) {
            code.load(scope.type(field), components[field.index()]);
        }
    }

    private void refuse() {
        code.store(Object.class, object);
        scope.pushPlan(code);
        code.load(Object.class, object);
        code.cast(Throwable.class);
        code.callStatic(ModelPlan.class, "threw", Rejection.class, Throwable.class);
        pushValues();
        reading.pushRest();
        code.call(
                ModelPlan.class,
                "refused",
                Object.class,
                Rejection.class,
                Object[].class,
                long[].class,
                int.class,
                dev.verity.internal.codec.Binding.class);
        code.op(Opcodes.ARETURN);
    }

    @Override
    void push() {
        code.load(Object.class, object);
    }

    @Override
    void pushValues() {
        pushComponents();
        scope.kernel().call(code, valuesMethod(), Object[].class, componentTypes());
    }

    /** The method that boxes components, which is emitted with the first call. */
    private String valuesMethod() {
        return scope.kernel().methodOnce("values", name -> {
            Class<?>[] types = componentTypes();
            Code body = scope.kernel().method(name, Object[].class, types);
            body.ldc(types.length);
            body.method().visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
            int local = 0;
            for (int i = 0; i < types.length; i++) {
                body.op(Opcodes.DUP);
                body.ldc(i);
                body.load(types[i], local);
                body.box(types[i]);
                body.op(Opcodes.AASTORE);
                local += org.objectweb.asm.Type.getType(types[i]).getSize();
            }
            body.op(Opcodes.ARETURN);
            body.end();
        });
    }

    private Class<?>[] componentTypes() {
        return scope.fields().stream().map(scope::type).toArray(Class<?>[]::new);
    }
}
