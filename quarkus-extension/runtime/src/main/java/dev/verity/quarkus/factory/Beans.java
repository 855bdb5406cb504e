package dev.verity.quarkus.factory;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableBean;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.inject.Any;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks up beans by which an application configures validation. */
final class Beans {
    private Beans() {}

    /** The bean of a type, and null if there is none, or more than one without an order between them. */
    static <T> @Nullable T only(Class<T> type) {
        InjectableInstance<T> found = Arc.container().select(type);
        return found.isResolvable() ? found.get() : null;
    }

    static <T> List<T> byRisingPriority(Class<T> type) {
        List<T> beans = byFallingPriority(type);
        Collections.reverse(beans);
        return beans;
    }

    /** The beans among some classes, whichever qualifiers they have. */
    static <T> List<T> ofClasses(List<String> classes, Class<T> type) {
        Set<InjectableBean<?>> beans = new LinkedHashSet<>();
        for (String name : classes) {
            for (InstanceHandle<?> handle :
                    Arc.container().select(load(name), Any.Literal.INSTANCE).handles()) {
                beans.add(handle.getBean());
            }
        }
        List<T> instances = new ArrayList<>();
        for (InjectableBean<?> bean : beans) {
            instances.add(type.cast(Arc.container().instance(bean).get()));
        }
        return instances;
    }

    static <T> List<T> byFallingPriority(Class<T> type) {
        List<T> beans = new ArrayList<>();
        for (InstanceHandle<T> handle : Arc.container().listAll(type)) {
            beans.add(handle.get());
        }
        return beans;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The class " + name + " was there when the application was built, and is not now.", e);
        }
    }
}
