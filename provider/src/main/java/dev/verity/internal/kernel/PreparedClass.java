package dev.verity.internal.kernel;

import dev.verity.internal.plan.Plan;
import dev.verity.internal.runtime.Handover;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.PreparedIndex;
import dev.verity.validator.PreparedKernel;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kernel that was written as a class file ahead of time.
 *
 * <p>What it was made of is not asked again. Instead the plan at hand is emitted once more, to no class file but to a
 * {@link Fingerprint}, which is part of the class name; this also gives the constants, in the order in which the class expects them.
 * So a class that is found is, byte for byte, the one that would be made now, whatever has changed since.
 */
final class PreparedClass {
    /** What class initializers do, which the code that is emitted for a plan does not tell. */
    private static final String INITIALIZER = initializer();

    private final String name;
    private final Class<?> bean;
    private final KernelClass emitted;

    private PreparedClass(String name, Class<?> bean, KernelClass emitted) {
        this.name = name;
        this.bean = bean;
        this.emitted = emitted;
    }

    /** The class that was prepared for a plan, which need not be there; null if it is not listed. */
    static @Nullable PreparedClass find(KernelScope scope, Plan plan, Class<?> type, Class<?> bean) {
        PreparedIndex index = PreparedIndex.of(bean);
        if (!index.lists(bean)) {
            return null;
        }
        Host host = Host.ofPrepared(bean, index.listsNestmates(bean));
        if (host == null) {
            return null;
        }
        Fingerprint fingerprint = new Fingerprint();
        KernelClass emitted = emitted(scope, plan, type, host, fingerprint);
        String print = fingerprint.toString();
        return index.lists(bean, print)
                ? new PreparedClass(PreparedIndex.className(bean.getName(), print), bean, emitted)
                : null;
    }

    /** Writes the class of a plan. */
    static @Nullable PreparedKernel write(KernelScope scope, Plan plan, Class<?> type, boolean nestmate) {
        Host host = Host.ofPrepared(type, nestmate);
        if (host == null) {
            return null;
        }
        Fingerprint fingerprint = new Fingerprint();
        emitted(scope, plan, type, host, fingerprint);
        String name = PreparedIndex.className(type.getName(), fingerprint.toString());
        KernelClass written = KernelClass.prepared(host, name);
        new PlanEmitter(scope, host, written, plan).emit(type);
        String nestHost = nestmate ? type.getNestHost().getName() : null;
        return new PreparedKernel(name, type.getName(), nestHost, written.bytes());
    }

    /** Emits a plan for its fingerprint, to which belongs what the plan is for: plans that are alike have kernels of their own. */
    private static KernelClass emitted(
            KernelScope scope, Plan plan, Class<?> type, Host host, Fingerprint fingerprint) {
        fingerprint.add(INITIALIZER);
        fingerprint.add(plan.subject());
        addNames(plan.groups().groups(), fingerprint);
        addNames(plan.groups().done(), fingerprint);
        for (Class<?> group : plan.groups().sequence()) {
            fingerprint.add(group.getName());
        }
        KernelClass emitted = KernelClass.fingerprinted(host, fingerprint);
        new PlanEmitter(scope, host, emitted, plan).emit(type);
        return emitted;
    }

    private static String initializer() {
        Fingerprint fingerprint = new Fingerprint();
        Constants example = new Constants("Example", true);
        example.push(fingerprint.visitMethod(0, "example", "()V", null, null), fingerprint, Object.class);
        example.emit(fingerprint);
        return fingerprint.toString();
    }

    private static void addNames(Set<Class<?>> groups, Fingerprint fingerprint) {
        String[] names = new String[groups.size()];
        int count = 0;
        for (Class<?> group : groups) {
            names[count++] = group.getName();
        }
        Arrays.sort(names);
        for (String name : names) {
            fingerprint.add(name);
        }
        fingerprint.add(count);
    }

    /** What was made of the constraints. */
    Executions executions() {
        return emitted.executions();
    }

    /** The kernel, or null if another Validator has it or it cannot be used. */
    @Nullable
    Kernel kernel() {
        PreparedIndex index = PreparedIndex.of(bean);
        try {
            Class<?> found = Class.forName(name, false, bean.getClassLoader());
            String misplaced = misplaced(found, index.listsNestmates(bean));
            if (misplaced == null) {
                return Handover.kernel(found, emitted.constants());
            }
            index.tellUnused(name, misplaced);
        } catch (ClassNotFoundException | LinkageError | SecurityException e) {
            index.tellUnused(
                    name,
                    "its class cannot be loaded: " + e + ". Prepare the kernels anew, or remove "
                            + PreparedIndex.RESOURCE + ".");
        }
        return null;
    }

    /** Why a class cannot be the kernel though it has its name, or null. */
    private @Nullable String misplaced(Class<?> found, boolean nestmate) {
        if (found.getClassLoader() != bean.getClassLoader()) {
            return "it is in another class loader than " + bean.getName() + ". Put it beside the class.";
        }
        return nestmate && !found.isNestmateOf(bean)
                ? bean.getNestHost().getName()
                        + " does not admit it to its nest. Change its class file as KernelPreparation says."
                : null;
    }
}
