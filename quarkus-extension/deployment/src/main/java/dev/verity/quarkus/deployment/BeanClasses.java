package dev.verity.quarkus.deployment;

import io.quarkus.bootstrap.classloading.QuarkusClassLoader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Loads the classes whose objects may be validated, and initialises none. */
final class BeanClasses {
    private static final Logger LOG = Logger.getLogger(BeanClasses.class);

    /** Java 11: earlier class files know of no nests. */
    private static final int FIRST_VERSION_WITH_NESTS = 55;

    private final IndexView index;
    private final ClassLoader application;
    private final boolean applicationAlone;
    private final Map<DotName, Boolean> known = new HashMap<>();

    /**
     * @param application the class loader of the build that has the application's own classes, and those of libraries in a parent
     * @param applicationAlone true if libraries are left out
     */
    BeanClasses(IndexView index, ClassLoader application, boolean applicationAlone) {
        this.index = index;
        this.application = application;
        this.applicationAlone = applicationAlone;
    }

    /** Those classes, in order of their names. */
    List<Class<?>> load(Collection<DotName> names) {
        List<Class<?>> loaded = new ArrayList<>();
        for (DotName name : new TreeSet<>(names)) {
            if (known.computeIfAbsent(name, this::hasObjectsToValidate)) {
                Class<?> type = load(name);
                if (type != null && (!applicationAlone || isOfApplication(type))) {
                    loaded.add(type);
                }
            }
        }
        return loaded;
    }

    @Nullable
    Class<?> load(DotName name) {
        try {
            return Class.forName(name.toString(), false, application);
        } catch (ClassNotFoundException | LinkageError e) {
            LOG.debugf("No kernels are prepared for %s, which cannot be loaded: %s", name, e);
            return null;
        }
    }

    /** True for classes that dev mode reloads. */
    boolean isOfApplication(Class<?> type) {
        return type.getClassLoader() == application;
    }

    /** True if the class file may have nest members. */
    boolean mayBeNestHost(Class<?> type) {
        try (InputStream file = application.getResourceAsStream(type.getName().replace('.', '/') + ".class")) {
            return file != null && version(new DataInputStream(file)) >= FIRST_VERSION_WITH_NESTS;
        } catch (IOException e) {
            LOG.debugf("The class file of %s cannot be read: %s", type.getName(), e);
            return false;
        }
    }

    private static int version(DataInputStream file) throws IOException {
        file.readInt(); // the magic number
        file.readUnsignedShort(); // the minor version
        return file.readUnsignedShort();
    }

    /** Those that decide on their Default group have no kernels, and a provider that is a class of the application. */
    private boolean hasObjectsToValidate(DotName name) {
        ClassInfo type = index.getClassByName(name);
        return type != null
                && !type.isInterface()
                && !Modifier.isAbstract(type.flags())
                && !type.hasDeclaredAnnotation(Names.GROUP_SEQUENCE_PROVIDER)
                && !type.hasDeclaredAnnotation(Names.HIBERNATE_GROUP_SEQUENCE_PROVIDER)
                && QuarkusClassLoader.isClassPresentAtRuntime(name.toString());
    }
}
