package dev.verity.internal.kernel;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Stands for all that is emitted of a class, in 128 bits: whatever emits the same has the same one, in any JVM.
 *
 * <p>Nothing else is kept of the code, which makes it much cheaper than a class file.
 */
final class Fingerprint extends ClassVisitor {
    private static final long PRIME = 0x100000001B3L;

    private final MethodVisitor code = new CodeVisitor();
    private long high = 0xCBF29CE484222325L;
    private long low = 0x9E3779B97F4A7C15L;
    private int labels;

    /** Of texts that were met. */
    private final Map<String, Long> hashes = new HashMap<>();

    Fingerprint() {
        super(Opcodes.ASM9);
    }

    @Override
    public String toString() {
        return padded(high) + padded(low);
    }

    private static String padded(long half) {
        String digits = Long.toHexString(half);
        return "0".repeat(16 - digits.length()) + digits;
    }

    void add(long value) {
        high = (high ^ value) * 0xFF51AFD7ED558CCDL;
        high ^= high >>> 32;
        low = (low + value) * 0xC4CEB9FE1A85EC53L;
        low ^= low >>> 29;
    }

    void add(@Nullable String text) {
        if (text == null) {
            add(0);
            return;
        }
        Long known = Names.hash(text);
        if (known == null) {
            known = hashes.get(text);
        }
        if (known == null) {
            known = hash(text);
            hashes.put(text, known);
        }
        add((long) known);
    }

    /** In 64 bits. */
    static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** Labels count in the order in which they are first met. */
    private void add(Label label) {
        if (label.info == null) {
            label.info = labels++;
        }
        add((int) label.info);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        add(version);
        add(access);
        add(name);
        add(superName);
    }

    @Override
    public void visitNestHost(String nestHost) {
        add(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        add(access);
        add(name);
        add(descriptor);
        return code;
    }

    @Override
    public FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        add(access);
        add(name);
        add(descriptor);
        return new FieldVisitor(Opcodes.ASM9) {};
    }

    /** What is told of the body of a method; the kind of an instruction that is told is its opcode. */
    private final class CodeVisitor extends MethodVisitor {
        CodeVisitor() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitInsn(int opcode) {
            add(opcode);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            add(opcode);
            add(operand);
        }

        @Override
        public void visitVarInsn(int opcode, int local) {
            add(opcode);
            add(local);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            add(opcode);
            add(type);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            add(opcode);
            add(owner);
            add(name);
            add(descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            add(isInterface ? -opcode : opcode);
            add(owner);
            add(name);
            add(descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            throw new UnsupportedOperationException("Kernels have no dynamic calls");
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            add(opcode);
            Fingerprint.this.add(label);
        }

        @Override
        public void visitLabel(Label label) {
            add(-1);
            Fingerprint.this.add(label);
        }

        @Override
        public void visitLdcInsn(Object value) {
            add(value.getClass().getName());
            if (value instanceof Double number) {
                add(Double.doubleToRawLongBits(number));
            } else if (value instanceof Float number) {
                add(Float.floatToRawIntBits(number));
            } else if (value instanceof Number number) {
                add(number.longValue());
            } else {
                add(value.toString());
            }
        }

        @Override
        public void visitIincInsn(int local, int increment) {
            add(Opcodes.IINC);
            add(local);
            add(increment);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label defaultTarget, Label... targets) {
            add(Opcodes.TABLESWITCH);
            add(min);
            add(max);
            Fingerprint.this.add(defaultTarget);
            for (Label target : targets) {
                Fingerprint.this.add(target);
            }
        }

        @Override
        public void visitLookupSwitchInsn(Label defaultTarget, int[] keys, Label[] targets) {
            add(Opcodes.LOOKUPSWITCH);
            Fingerprint.this.add(defaultTarget);
            for (int i = 0; i < keys.length; i++) {
                add(keys[i]);
                Fingerprint.this.add(targets[i]);
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            add(-2);
            Fingerprint.this.add(start);
            Fingerprint.this.add(end);
            Fingerprint.this.add(handler);
            add(type);
        }

        private void add(long value) {
            Fingerprint.this.add(value);
        }

        private void add(@Nullable String text) {
            Fingerprint.this.add(text);
        }
    }
}
