package dev.verity.internal.classfile;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the annotations that a class was compiled with and has lost, and warns of them.
 *
 * <p>The JVM passes over annotations whose types it does not find: without Hibernate Validator a {@code @Length} is as good as
 * not written, and whatever was limited by it is valid. Annotations of {@code javax.validation} are lost even where they are
 * found. Only the class file tells. Each class is looked at once, whichever number of factories reads it. Thread-safe.
 */
public final class DroppedAnnotations {
    /** Values are of the JDK, so that classes of an application do not keep ours. */
    private static final ClassValue<boolean[]> SEEN = new ClassValue<>() {
        @Override
        protected boolean[] computeValue(Class<?> type) {
            return new boolean[1];
        }
    };

    private DroppedAnnotations() {}

    /** Warns if the class lost annotations. Never fails. */
    public static void check(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        if (isOfApplication(type, loader) && !LoadedTypes.areComplete(loader) && isNew(type)) {
            search(type, loader);
        }
    }

    private static boolean isNew(Class<?> type) {
        boolean[] seen = SEEN.get(type);
        synchronized (seen) {
            boolean isNew = !seen[0];
            seen[0] = true;
            return isNew;
        }
    }

    private static boolean isOfApplication(Class<?> type, @Nullable ClassLoader loader) {
        return loader != null
                && loader != ClassLoader.getPlatformClassLoader()
                && !type.isHidden()
                && !type.isArray()
                && !type.isPrimitive();
    }

    private static void search(Class<?> type, ClassLoader loader) {
        try {
            byte[] bytes = ClassFile.read(type);
            List<String> descriptors = bytes == null ? List.of() : ConstantPool.descriptors(bytes);
            if (!descriptors.isEmpty()) {
                report(type, loader, descriptors);
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            // A class file that cannot be read, or is none, tells nothing.
        }
    }

    private static void report(Class<?> type, ClassLoader loader, List<String> descriptors) {
        for (AnnotationOrigin origin : AnnotationOrigin.values()) {
            Set<String> lost = lost(origin, descriptors, loader);
            if (!lost.isEmpty()) {
                DropWarnings.warn(type, lost, origin);
            }
        }
    }

    private static Set<String> lost(AnnotationOrigin origin, List<String> descriptors, ClassLoader loader) {
        Set<String> lost = new LinkedHashSet<>();
        for (String descriptor : descriptors) {
            String name = origin.annotation(descriptor);
            if (name != null && !origin.isRead(name, loader)) {
                lost.add(name);
            }
        }
        return lost;
    }
}
