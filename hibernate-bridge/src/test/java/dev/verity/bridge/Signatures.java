package dev.verity.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes what a class file promises to code that is compiled against it, one line for each type, field, method and annotation. */
final class Signatures extends ClassVisitor {
    /** Interfaces by which Verity knows the bridge. */
    private static final String OURS = "dev/verity/";

    private static final int PROMISED = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;
    private static final int OF_TYPES = PROMISED
            | Opcodes.ACC_FINAL
            | Opcodes.ACC_ABSTRACT
            | Opcodes.ACC_INTERFACE
            | Opcodes.ACC_ENUM
            | Opcodes.ACC_ANNOTATION;
    private static final int OF_FIELDS = PROMISED | Opcodes.ACC_FINAL | Opcodes.ACC_STATIC | Opcodes.ACC_ENUM;
    private static final int OF_METHODS =
            PROMISED | Opcodes.ACC_FINAL | Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC | Opcodes.ACC_VARARGS;

    private final SortedSet<String> lines = new TreeSet<>();
    private boolean promised;

    private Signatures() {
        super(Opcodes.ASM9);
    }

    /** The lines of a class file; none if the type is neither public nor protected. */
    static SortedSet<String> of(InputStream classFile) throws IOException {
        Signatures signatures = new Signatures();
        new ClassReader(classFile).accept(signatures, ClassReader.SKIP_CODE);
        return signatures.promised ? signatures.lines : new TreeSet<>();
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        promised = (access & PROMISED) != 0;
        List<String> shown = new ArrayList<>(List.of(interfaces));
        shown.removeIf(type -> type.startsWith(OURS));
        String generic = signature == null ? null : signature.replaceAll("L" + OURS + "[^;]*;", "");
        lines.add(line("type", access & OF_TYPES, name, generic, parent, shown.toString()));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return visible ? AnnotationText.of("@" + descriptor, lines::add) : null;
    }

    @Override
    public void visitInnerClass(String name, String outer, String inner, int access) {
        if (outer != null && (access & PROMISED) == 0 && lines.first().contains(" " + name + " ")) {
            promised = false;
        }
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        if ((access & PROMISED) != 0) {
            lines.add(line("field", access & OF_FIELDS, name, descriptor, signature, String.valueOf(value)));
        }
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
        if ((access & PROMISED) == 0 || (access & Opcodes.ACC_SYNTHETIC) != 0) {
            return null;
        }
        String line = line("method", access & OF_METHODS, name, descriptor, signature, thrown == null ? "" : thrown[0]);
        lines.add(line);
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotationDefault() {
                return AnnotationText.of(name + " default ", lines::add);
            }

            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return visible ? AnnotationText.of(name + descriptor + " @" + annotation, lines::add) : null;
            }
        };
    }

    private static String line(String kind, int access, String... parts) {
        return kind + " " + Integer.toHexString(access) + " " + String.join(" ", Arrays.asList(parts));
    }
}
