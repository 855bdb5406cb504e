package dev.verity.internal.kernel;

import com.fasterxml.jackson.core.SerializableString;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.report.Report;
import dev.verity.internal.runtime.PlannedConstraint;
import dev.verity.internal.shape.ModelField;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.util.Textifier;
import org.objectweb.asm.util.TraceMethodVisitor;

/** A kernel as text: its constants and its methods, without packages, stack map frames and what all kernels have. */
final class KernelText extends ClassVisitor {
    private final StringBuilder text = new StringBuilder();

    private KernelText() {
        super(Opcodes.ASM9);
    }

    static String of(KernelClass kernel) {
        KernelText listing = new KernelText();
        byte[] code = kernel.bytes();
        listing.constants(kernel.constants());
        new ClassReader(code).accept(listing, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return listing.text.toString();
    }

    private void constants(Object[] values) {
        for (int place = 0; place < values.length; place++) {
            text.append("c%d = %s\n".formatted(place, inWords(values[place])));
        }
    }

    private static String inWords(Object constant) {
        if (constant instanceof PlannedConstraint || constant instanceof Plan || constant instanceof List<?>) {
            return constant.toString();
        }
        if (constant instanceof PropertyPath path) {
            return path.isEmpty() ? "the empty path" : "path " + path;
        }
        if (constant instanceof Report report) {
            return "report of " + report.messageTemplate() + " at " + inWords(report.path());
        }
        if (constant instanceof ModelField field) {
            return "the field " + field.name();
        }
        if (constant instanceof SerializableString key) {
            return "the key " + key.getValue();
        }
        return constant instanceof MethodHandle
                ? "the MethodHandle"
                : "the " + constant.getClass().getSimpleName();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        if (name.startsWith("<")) {
            return null;
        }
        Textifier textifier = new Textifier();
        MethodVisitor end = new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitEnd() {
                StringWriter written = new StringWriter();
                PrintWriter writer = new PrintWriter(written);
                textifier.print(writer);
                writer.flush();
                method(name + descriptor, written.toString());
            }
        };
        return new TraceMethodVisitor(end, textifier);
    }

    private void method(String head, String body) {
        text.append('\n').append(withoutPackages(head)).append('\n');
        body.lines()
                .filter(line -> !line.contains("MAXSTACK") && !line.contains("MAXLOCALS"))
                .forEach(line -> text.append(withoutPackages(line)).append('\n'));
    }

    /** Names of classes without their packages, those of the kernel's own members without the class. */
    private static String withoutPackages(String line) {
        return line.replaceAll("[\\w$/]+\\$\\$VerityKernel\\.", "").replaceAll("(?:[a-z]\\w*/)+(?=[A-Z])", "");
    }
}
