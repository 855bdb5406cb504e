package dev.verity.validator;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * Makes kernels ahead of time, as class files of the application: {@code factory.unwrap(KernelPreparation.class)}.
 *
 * <p>A factory that is configured as that of the application, with the same libraries in reach, makes what the application's would make
 * while it runs. There a kernel is used where one would be compiled, and no class is defined for it. It is used only if it is what would
 * be made then: after a change of the bean, of the configuration or of Verity, validation goes on as if there were none. So it does for
 * a second Validator with the same kernels, and for a second class of those that containers generate from one, since a class has its
 * constants once. Where Verity or the application is a named module there are none. Thread-safe.
 *
 * <p>Where no class can be defined, as in a native image, plans with kernels run these and all others are interpreted. A native image has to
 * have the class of each kernel registered for reflection, by its name and without members, and to have it initialised at run time: its
 * initializer takes the constants of the Validator that runs the plan first. The index is named in Verity's own metadata. Kernels should
 * be nestmates there, since method handles are slow in an image.
 *
 * <p>No kernels can be prepared for classes whose objects decide on their Default group, in requests for that group, for models
 * ({@link dev.verity.model.Model}), and for whatever is asked for a TraversableResolver of the application. The engine {@code interpreted}
 * uses no kernels at all.
 */
public interface KernelPreparation {
    /**
     * Prepares kernels for objects of classes, for all that their declarations lead to, and for calls of constrained methods and
     * constructors. No ConstraintValidator of the application is made.
     *
     * <p>A kernel that is a <em>nestmate</em> reads private fields as the class itself does; others read them by method handles, which
     * a JVM takes some time to link at its start. A class has nestmates only if the class file of its nest host, which is the
     * top-level class around it, is changed by {@link #admit}.
     *
     * @param beanClasses the classes; where one cascades to a supertype of others, these are prepared for the groups of the cascade
     * @param calledClasses the classes whose calls are validated; records are among them only if their constructors are
     * @param nestHosts tells of a nest host whether its class file will be changed
     * @param groups as they would be passed to {@code validate}; none stands for Default
     * @return the kernels, for classes that can have some
     * @throws jakarta.validation.ValidationException if a class's constraints are declared wrongly
     */
    PreparedKernels prepare(
            Collection<? extends Class<?>> beanClasses,
            Collection<? extends Class<?>> calledClasses,
            Predicate<? super Class<?>> nestHosts,
            Class<?>... groups);

    /** Prepares kernels for classes both of whose objects and calls are validated. */
    default PreparedKernels prepare(
            Collection<? extends Class<?>> classes, Predicate<? super Class<?>> nestHosts, Class<?>... groups) {
        return prepare(classes, classes, nestHosts, groups);
    }

    /**
     * Prepares kernels for {@code validateProperty} and {@code validateValue} of each constrained property of these classes alone: two for
     * each, which is why {@link #prepare} leaves them out. Everything else is as there.
     */
    PreparedKernels prepareProperties(
            Collection<? extends Class<?>> beanClasses, Predicate<? super Class<?>> nestHosts, Class<?>... groups);

    /**
     * Changes a class file so that kernels are members of the class's nest; nothing else is changed.
     *
     * @param classFile that of a nest host
     * @param kernels the names of the kernels, from {@link PreparedKernels#nestHosts()}
     */
    byte[] admit(byte[] classFile, Collection<String> kernels);
}
