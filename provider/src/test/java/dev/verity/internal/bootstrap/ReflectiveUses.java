package dev.verity.internal.bootstrap;

import dev.verity.validator.VerityValidator;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Where the provider's classes find classes, members and resources by name. */
final class ReflectiveUses {
    private static final Set<String> FINDERS = Set.of(
            "Class.forName",
            "Class.getConstructor",
            "Class.getConstructors",
            "Class.getDeclaredConstructor",
            "Class.getDeclaredField",
            "Class.getDeclaredMethod",
            "Class.getField",
            "Class.getMethod",
            "Class.getResource",
            "Class.getResourceAsStream",
            "ClassLoader.getResource",
            "ClassLoader.getResourceAsStream",
            "ClassLoader.getResources",
            "ClassLoader.loadClass",
            "Lookup.findConstructor",
            "Lookup.findStatic",
            "Lookup.findVarHandle",
            "Lookup.findVirtual",
            "Proxy.newProxyInstance",
            "ResourceBundle.getBundle",
            "ServiceLoader.load");

    private ReflectiveUses() {}

    /** Each as a class and what it calls, sorted. */
    static List<String> inMainClasses() throws IOException, URISyntaxException {
        Set<String> uses = new TreeSet<>();
        for (ClassReader type : mainClasses()) {
            type.accept(new Finder(type, uses), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
        return List.copyOf(uses);
    }

    /** Those names that are in no class file as the name of a class to link to. */
    static Set<String> notLinkedTo(Collection<String> names) throws IOException, URISyntaxException {
        Set<String> found = new TreeSet<>(names);
        found.removeIf(name -> name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun."));
        found.removeIf(name -> name.startsWith("jakarta.validation.") || name.startsWith("org.objectweb.asm."));
        found.removeIf(name -> name.startsWith("com.fasterxml.jackson.core."));
        found.remove(VerityValidator.class.getName());
        for (ClassReader type : mainClasses()) {
            found.removeAll(linked(type));
        }
        return found;
    }

    private static Set<String> linked(ClassReader type) {
        Set<String> linked = new TreeSet<>();
        char[] buffer = new char[type.getMaxStringLength()];
        for (int i = 1; i < type.getItemCount(); i++) {
            int item = type.getItem(i);
            if (item > 0 && type.readByte(item - 1) == 7) {
                linked.add(type.readUTF8(item, buffer).replace('/', '.'));
            }
        }
        linked.remove(type.getClassName().replace('/', '.'));
        return linked;
    }

    private static List<ClassReader> mainClasses() throws IOException, URISyntaxException {
        Path root = Path.of(VerityValidator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(ReflectiveUses::reader)
                    .toList();
        }
    }

    private static ClassReader reader(Path file) {
        try {
            return new ClassReader(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Finder extends ClassVisitor {
        private final String name;
        private final Set<String> uses;

        Finder(ClassReader type, Set<String> uses) {
            super(Opcodes.ASM9);
            this.name = type.getClassName().substring("dev/verity/".length()).replace('/', '.');
            this.uses = uses;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String type, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    String call =
                            owner.substring(owner.lastIndexOf('/') + 1).replace("MethodHandles$", "") + "." + called;
                    if (owner.startsWith("java/") && FINDERS.contains(call)) {
                        uses.add(name + " " + call);
                    }
                }
            };
        }
    }
}
