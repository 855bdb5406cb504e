package dev.verity.internal.kernel;

import dev.verity.internal.plan.Slot;
import dev.verity.internal.runtime.ArgumentReader;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.KernelCalls;
import dev.verity.internal.runtime.MemberReader;
import dev.verity.internal.runtime.Reader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.objectweb.asm.Opcodes;

/** Emits how slots are read: directly where the host may, else by their {@link Reader}. */
final class ReadEmitter {
    private final Host host;
    private final KernelClass kernel;
    private final boolean records;

    /**
     * @param records true when both engines run, and getters are to be called once for both
     */
    ReadEmitter(Host host, KernelClass kernel, boolean records) {
        this.records = records;
        this.host = host;
        this.kernel = kernel;
    }

    /** The type that the slot's value has on the stack. */
    Class<?> type(Slot slot) {
        if (slot.reader() instanceof MemberReader reader && !isRecorded(reader.member())) {
            Class<?> type = memberType(reader.member());
            return host.mayName(type) ? type : Object.class;
        }
        return Object.class;
    }

    /** Pushes the value of a slot, read from the source in a local variable. */
    void emit(Code code, Slot slot, int source) {
        if (!(slot.reader() instanceof MemberReader reader) || isRecorded(reader.member())) {
            emitByReader(code, slot.reader(), source);
            return;
        }
        code.load(Object.class, source);
        if (reader.member() instanceof Field field && isDirect(field) && isSettled(field)) {
            code.cast(field.getDeclaringClass());
            code.method()
                    .visitFieldInsn(
                            Opcodes.GETFIELD,
                            Names.internal(field.getDeclaringClass()),
                            field.getName(),
                            Names.descriptor(field.getType()));
        } else {
            kernel.call(code, readMethod(reader, type(slot)), type(slot), Object.class);
        }
    }

    private void emitByReader(Code code, Reader reader, int source) {
        if (reader instanceof ArgumentReader argument) {
            code.load(Object.class, source);
            code.cast(Object[].class);
            code.ldc(argument.index());
            code.op(Opcodes.AALOAD);
        } else if (reader instanceof MemberReader member && isRecorded(member.member())) {
            code.load(Object.class, PlanEmitter.CALL);
            code.constant(reader, Reader.class);
            code.load(Object.class, source);
            code.callStatic(KernelCalls.class, "readRecorded", Object.class, Call.class, Reader.class, Object.class);
        } else {
            code.load(Object.class, source);
        }
    }

    /** A method that reads a member and turns what that throws into what a Validator throws. */
    private String readMethod(MemberReader reader, Class<?> type) {
        String name = kernel.methodName("read");
        Code code = kernel.method(name, type, Object.class);
        Code.Guard guard = code.guard(Throwable.class);
        emitRead(code, reader, type);
        code.endGuard(guard, new ReadingThrew(code, reader));
        code.op(Names.opcode(type, Opcodes.IRETURN));
        code.end();
        return name;
    }

    private record ReadingThrew(Code code, MemberReader reader) implements Runnable {
        @Override
        public void run() {
            code.constant(reader, MemberReader.class);
            code.callStatic(
                    KernelCalls.class, "readingThrew", RuntimeException.class, Throwable.class, MemberReader.class);
            code.op(Opcodes.ATHROW);
        }
    }

    private void emitRead(Code code, MemberReader reader, Class<?> type) {
        if (reader.member() instanceof Method getter && isDirect(getter)) {
            code.load(Object.class, 0);
            code.cast(getter.getDeclaringClass());
            code.call(getter.getDeclaringClass(), getter.getName(), getter.getReturnType());
            return;
        }
        code.constant(reader.handle().asType(MethodType.methodType(type, Object.class)), MethodHandle.class);
        code.load(Object.class, 0);
        code.call(MethodHandle.class, "invokeExact", type, Object.class);
    }

    private boolean isDirect(Member member) {
        return host.mayUse(member.getDeclaringClass(), member.getModifiers())
                && host.mayName(memberType(member))
                && !(member instanceof Method && Modifier.isPrivate(member.getModifiers()));
    }

    /**
     * True where the field will be as it is when the kernel is run. Libraries that enhance classes after kernels were prepared change
     * the access to fields, to which nestmates are indifferent.
     */
    private boolean isSettled(Field field) {
        return !kernel.isPrepared() || host.nestmate() && field.getDeclaringClass() == host.home();
    }

    private boolean isRecorded(Member member) {
        return records && member instanceof Method;
    }

    private static Class<?> memberType(Member member) {
        return member instanceof Field field ? field.getType() : ((Method) member).getReturnType();
    }
}
