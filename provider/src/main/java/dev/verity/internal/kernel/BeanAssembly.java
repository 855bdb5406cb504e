package dev.verity.internal.kernel;

import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.shape.ModelField;
import org.objectweb.asm.Opcodes;

/** A bean or Model, made first: its constructor gives the fields their defaults, and values go straight to them. */
final class BeanAssembly extends Assembly {
    private final ObjectScope scope;
    private final Code code;
    private final int object;
    private final Runnable fallback;

    /**
     * @param fallback leaves the method with what the interpreter makes of the input: for constructors that throw
     */
    BeanAssembly(ObjectScope scope, Code code, Runnable fallback) {
        this.scope = scope;
        this.code = code;
        this.object = code.local(Object.class);
        this.fallback = fallback;
    }

    @Override
    void begin() {
        code.guarded(Exception.class, () -> new ConstructorEmitter(scope).emit(code, () -> {}), () -> {
            code.op(Opcodes.POP);
            fallback.run();
        });
        code.store(Object.class, object);
    }

    @Override
    void assign(ModelField field, Runnable value) {
        scope.access().write(code, field, object, value);
    }

    @Override
    void make() {}

    @Override
    void push() {
        code.load(Object.class, object);
    }

    @Override
    void pushValues() {
        scope.pushPlan(code);
        push();
        code.call(ModelPlan.class, "values", Object[].class, Object.class);
    }
}
