package dev.verity.quarkus.deployment;

import dev.verity.validator.KernelPreparation;
import dev.verity.validator.PreparedKernels;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes kernels of classes, but of those whose constraints cannot be read or are declared wrongly. */
final class KernelMaker {
    private static final Logger LOG = Logger.getLogger(KernelMaker.class);
    private static final PreparedKernels NONE = new PreparedKernels(List.of());

    private final KernelPreparation preparation;
    private final Set<Class<?>> called;
    private final Predicate<Class<?>> nestHosts;
    private final Set<String> wrong = new TreeSet<>();

    /**
     * @param called the classes whose calls are validated
     * @param nestHosts tells which class files may be changed
     */
    KernelMaker(KernelPreparation preparation, Set<Class<?>> called, Predicate<Class<?>> nestHosts) {
        this.preparation = preparation;
        this.called = called;
        this.nestHosts = nestHosts;
    }

    /** The names of the classes that are declared wrongly. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Kernels for a request of groups; none stands for Default. */
    PreparedKernels make(List<Class<?>> beans, Class<?>... groups) {
        PreparedKernels all = tryOn(beans, null, groups);
        return all == null ? makeOfEach(beans, groups) : all;
    }

    private PreparedKernels makeOfEach(List<Class<?>> beans, Class<?>... groups) {
        List<Class<?>> right = new ArrayList<>();
        PreparedKernels kernels = NONE;
        for (Class<?> bean : beans) {
            PreparedKernels own = tryOn(List.of(bean), bean, groups);
            if (own != null) {
                right.add(bean);
                kernels = kernels.with(own);
            }
        }
        PreparedKernels together = tryOn(right, null, groups);
        return together == null ? kernels : together;
    }

    /**
     * Null where a class is refused.
     *
     * @param only the class, if there is but one
     */
    private @Nullable PreparedKernels tryOn(List<Class<?>> beans, @Nullable Class<?> only, Class<?>... groups) {
        try {
            return preparation.prepare(beans, calledAmong(beans, groups), nestHosts, groups);
        } catch (ValidationException e) {
            if (only != null && wrong.add(only.getName())) {
                LOG.warnf(
                        "No kernels are prepared for %s, whose constraints seem wrong: %s",
                        only.getName(), e.getMessage());
            }
            return null;
        } catch (RuntimeException | LinkageError e) { // of annotations whose classes are missing, and the like
            if (only != null) {
                LOG.debugf("No kernels are prepared for %s, which cannot be read: %s", only.getName(), e);
            }
            return null;
        }
    }

    /** Calls are validated for Default alone. */
    private List<Class<?>> calledAmong(List<Class<?>> beans, Class<?>... groups) {
        List<Class<?>> among = new ArrayList<>();
        for (Class<?> bean : beans) {
            if (groups.length == 0 && called.contains(bean)) {
                among.add(bean);
            }
        }
        return among;
    }
}
