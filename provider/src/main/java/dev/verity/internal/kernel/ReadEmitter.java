package dev.verity.internal.kernel;

import dev.verity.internal.plan.Slot;
import dev.verity.internal.runtime.ArgumentReader;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.KernelCalls;
import dev.verity.internal.runtime.MemberReader;
import dev.verity.internal.runtime.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

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
        if (slot.reader() instanceof MemberReader reader && isDirect(reader.member())) {
            return memberType(reader.member());
        }
        return Object.class;
    }

    /** Pushes the value of a slot, read from the source in a local variable. */
    void emit(Code code, Slot slot, int source) {
        if (!(slot.reader() instanceof MemberReader reader) || !isDirect(reader.member())) {
            emitByReader(code, slot.reader(), source);
            return;
        }
        Member member = reader.member();
        code.load(Object.class, source);
        if (member instanceof Field field) {
            code.cast(field.getDeclaringClass());
            code.method()
                    .visitFieldInsn(
                            Opcodes.GETFIELD,
                            Type.getInternalName(field.getDeclaringClass()),
                            field.getName(),
                            Type.getDescriptor(field.getType()));
        } else if (member instanceof Method getter) {
            kernel.call(code, getterMethod(getter, reader), getter.getReturnType(), Object.class);
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
        } else if (reader instanceof MemberReader) {
            code.constant(reader, Reader.class);
            code.load(Object.class, source);
            code.call(Reader.class, "read", Object.class, Object.class);
        } else {
            code.load(Object.class, source);
        }
    }

    /** A method that calls a getter and turns what it throws into what a Validator throws. */
    private String getterMethod(Method getter, MemberReader reader) {
        String name = kernel.methodName("read");
        Code code = kernel.method(name, getter.getReturnType(), Object.class);
        code.guarded(
                Throwable.class,
                () -> {
                    code.load(Object.class, 0);
                    code.cast(getter.getDeclaringClass());
                    code.call(getter.getDeclaringClass(), getter.getName(), getter.getReturnType());
                },
                () -> {
                    code.constant(reader, MemberReader.class);
                    code.callStatic(
                            KernelCalls.class,
                            "readingThrew",
                            RuntimeException.class,
                            Throwable.class,
                            MemberReader.class);
                    code.op(Opcodes.ATHROW);
                });
        code.op(Type.getType(getter.getReturnType()).getOpcode(Opcodes.IRETURN));
        code.end();
        return name;
    }

    private boolean isDirect(Member member) {
        return !isRecorded(member)
                && host.mayUse(member.getDeclaringClass(), member.getModifiers())
                && host.mayName(memberType(member))
                && !(member instanceof Method && Modifier.isPrivate(member.getModifiers()));
    }

    private boolean isRecorded(Member member) {
        return records && member instanceof Method;
    }

    private static Class<?> memberType(Member member) {
        return member instanceof Field field ? field.getType() : ((Method) member).getReturnType();
    }
}
