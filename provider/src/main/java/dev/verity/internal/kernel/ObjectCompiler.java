package dev.verity.internal.kernel;

import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.ObjectCode;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.MethodTooLargeException;

/** Compiles how objects of a model are read and written. Thread-safe. */
public final class ObjectCompiler {
    private static final Logger LOG = System.getLogger("dev.verity.validator");

    /** The JIT leaves larger methods to the bytecode interpreter, which is slower than ours. */
    private static final int LARGEST_METHOD = 8000;

    /** The code for a plan, or null where none can be made. */
    public @Nullable ObjectCode compile(ModelPlan plan) {
        if (Refusals.concernAll()) {
            return null;
        }
        try {
            Host host = host(plan.shape().raw());
            KernelClass kernel = emitted(host, plan);
            return kernel.largestMethod() > LARGEST_METHOD
                    ? refused(plan, "it has too many fields")
                    : defined(host, kernel);
        } catch (ReflectiveOperationException | LinkageError | MethodTooLargeException e) {
            return Refusals.concernsAll(e) ? null : refused(plan, e);
        }
    }

    static ObjectCode defined(Host host, KernelClass kernel) throws ReflectiveOperationException {
        byte[] code = kernel.bytes();
        return (ObjectCode) host.define(code, kernel.constants());
    }

    static KernelClass emitted(Host host, ModelPlan plan) {
        KernelClass kernel = emitted(host, plan, true);
        return kernel.largestMethod() > LARGEST_METHOD ? emitted(host, plan, false) : kernel;
    }

    private static KernelClass emitted(Host host, ModelPlan plan, boolean inOrder) {
        KernelClass kernel = new KernelClass(host, ObjectCode.class);
        ObjectScope scope = ObjectScope.of(host, kernel, plan);
        new MapReadEmitter(scope).emit();
        new TokenReadEmitter(scope).emit(inOrder);
        new MapWriteEmitter(scope).emit();
        new TokenWriteEmitter(scope).emit();
        return kernel;
    }

    /** The class to be a nestmate of, if its loader knows our parser. */
    static Host host(Class<?> type) {
        Host host = Host.of(type);
        return host.mayName(JsonParser.class) ? host : Host.own();
    }

    private static @Nullable ObjectCode refused(ModelPlan plan, Object reason) {
        LOG.log(
                Level.WARNING,
                "Objects of {0} are read and written by the interpreter, since no code can be made for them: {1}",
                plan.shape().raw().getTypeName(),
                reason);
        return null;
    }
}
