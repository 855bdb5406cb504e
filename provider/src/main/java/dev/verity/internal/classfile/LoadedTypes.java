package dev.verity.internal.classfile;

import java.util.Map;
import java.util.WeakHashMap;

/** Knows which class loaders find all annotations that their classes may carry, so that class files need not be read. */
final class LoadedTypes {
    /** Stands for all constraints of Hibernate Validator, or of what takes its place. */
    private static final String OF_HIBERNATE = "org.hibernate.validator.constraints.Length";

    private static final String OF_JAVAX = "javax.validation.Valid";
    private static final Map<ClassLoader, Boolean> COMPLETE = new WeakHashMap<>();

    private LoadedTypes() {}

    /**
     * Whether classes of the loader lose nothing: Hibernate Validator's annotations are there, and those of javax.validation
     * are not, so that hardly a class was compiled with them.
     */
    static boolean areComplete(ClassLoader loader) {
        synchronized (COMPLETE) {
            Boolean known = COMPLETE.get(loader);
            if (known != null) {
                return known;
            }
        }
        // class loaders lock too, and may do what they like
        boolean complete = canLoad(OF_HIBERNATE, loader) && !canLoad(OF_JAVAX, loader);
        synchronized (COMPLETE) {
            COMPLETE.put(loader, complete);
        }
        return complete;
    }

    static boolean canLoad(String className, ClassLoader loader) {
        try {
            Class.forName(className, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError | RuntimeException e) {
            return false;
        }
    }
}
