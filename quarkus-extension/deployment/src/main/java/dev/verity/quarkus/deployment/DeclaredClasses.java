package dev.verity.quarkus.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Classes by their names: those of an index, and others on the class path of the application, whose files are read. */
final class DeclaredClasses {
    private final IndexView index;

    DeclaredClasses(IndexView index) {
        this.index = index;
    }

    @Nullable
    ClassInfo find(DotName name) {
        ClassInfo indexed = index.getClassByName(name);
        return indexed == null ? read(name) : indexed;
    }

    /** Adds a class, those that it extends, and those that it implements, but for those of Java itself. */
    void addHierarchy(@Nullable DotName type, Set<String> names) {
        if (type == null || type.toString().startsWith("java.")) {
            return;
        }
        ClassInfo found = find(type);
        if (found != null && names.add(type.toString())) {
            addHierarchy(found.superName(), names);
            found.interfaceNames().forEach(implemented -> addHierarchy(implemented, names));
        }
    }

    private static @Nullable ClassInfo read(DotName name) {
        String file = name.toString().replace('.', '/') + ".class";
        try (InputStream bytes = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return bytes == null ? null : Index.singleClass(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The class file " + file + " cannot be read", e);
        }
    }
}
