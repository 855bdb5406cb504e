package dev.verity.internal.kernel;

import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.CascadePlan;
import dev.verity.internal.plan.ElementsPlan;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.CallPool;
import dev.verity.internal.runtime.Cascade;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.FollowUp;
import dev.verity.internal.runtime.GroupedPlan;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.KernelCalls;
import dev.verity.internal.runtime.PlannedConstraint;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Emits the method of a value: {@code (value, leafBean, call, failures, depth)} to the failures with those of the value in
 * front. Its constraints come first, then its elements, then where it cascades.
 */
final class ValueEmitter {
    private final KernelScope scope;
    private final Host host;
    private final KernelClass kernel;
    private final GroupedPlan whole;
    private final ConstraintEmitter constraints;
    private final ElementsEmitter elements;

    ValueEmitter(KernelScope scope, Host host, KernelClass kernel, GroupedPlan whole) {
        this.scope = scope;
        this.host = host;
        this.kernel = kernel;
        this.whole = whole;
        this.constraints = new ConstraintEmitter(scope, kernel.executions());
        this.elements = new ElementsEmitter(scope, kernel, this);
    }

    /** True when a value emitted so far calls validators of the application, which need the state of a call. */
    boolean needsCall() {
        return constraints.needsCall();
    }

    static Class<?>[] parameters(Class<?> valueType) {
        return new Class<?>[] {valueType, Object.class, Call.class, Failure.class, int.class};
    }

    /** Emits a method for a value of that type and gives its name. */
    String emit(ValuePlan plan, Class<?> type, ValuePaths paths) {
        Class<?> declared = plan.type();
        boolean narrows = !type.isPrimitive() && !declared.isAssignableFrom(type) && host.mayName(declared);
        return narrows ? emitUntyped(plan, type, paths) : emitTyped(plan, type, paths);
    }

    private String emitTyped(ValuePlan plan, Class<?> type, ValuePaths paths) {
        String name = kernel.methodName("value");
        Code code = kernel.method(name, Failure.class, parameters(type));
        ValueLocals locals = ValueLocals.of(type);
        Label done = new Label();
        for (PlannedConstraint constraint : plan.constraints()) {
            constraints.emit(code, constraint, locals, paths.node(), done);
        }
        if (plan.leadsOn() && !type.isPrimitive()) {
            code.load(type, locals.value());
            code.jump(Opcodes.IFNULL, done);
            emitFollowUps(code, plan, locals, paths, done);
        }
        code.label(done);
        code.load(Object.class, locals.failures());
        code.op(Opcodes.ARETURN);
        code.end();
        return name;
    }

    /** A method that passes a value of its declared type on to the typed one, and leaves others to their validators. */
    private String emitUntyped(ValuePlan plan, Class<?> type, ValuePaths paths) {
        Class<?> declared = plan.type();
        String typed = emitTyped(plan, declared, paths);
        String name = kernel.methodName("value");
        Code code = kernel.method(name, Failure.class, parameters(type));
        ValueLocals locals = ValueLocals.of(type);
        Label fits = new Label();
        Label unfit = new Label();
        code.load(type, locals.value());
        code.jump(Opcodes.IFNULL, declared.isPrimitive() ? unfit : fits);
        code.load(type, locals.value());
        code.instanceOf(Code.boxed(declared));
        code.jump(Opcodes.IFEQ, unfit);
        code.label(fits);
        code.load(type, locals.value());
        code.castOrUnbox(declared);
        locals.loadContext(code);
        kernel.call(code, typed, Failure.class, parameters(declared));
        code.op(Opcodes.ARETURN);
        code.label(unfit);
        emitCheckUntyped(code, plan, locals, paths);
        if (plan.leadsOn()) {
            emitFollowUp(code, plan.withoutOwnConstraints(), locals, paths.node());
        }
        code.load(Object.class, locals.failures());
        code.op(Opcodes.ARETURN);
        code.end();
        return name;
    }

    private void emitCheckUntyped(Code code, ValuePlan plan, ValueLocals locals, ValuePaths paths) {
        code.load(Object.class, locals.failures());
        code.constant(scope.pool(), CallPool.class);
        code.constant(plan.constraints(), List.class);
        code.load(Object.class, locals.value());
        code.load(Object.class, locals.leaf());
        code.constant(paths.node(), PropertyPath.class);
        code.load(Object.class, locals.call());
        code.callStatic(
                KernelCalls.class,
                "checkUntyped",
                Failure.class,
                Failure.class,
                CallPool.class,
                List.class,
                Object.class,
                Object.class,
                PropertyPath.class,
                Call.class);
        code.store(Object.class, locals.failures());
    }

    private void emitFollowUps(Code code, ValuePlan plan, ValueLocals locals, ValuePaths paths, Label done) {
        CascadePlan cascade = plan.cascade();
        boolean cascadesTwice = cascade != null && isAnyCascading(plan.elements());
        boolean cascadesOnce = cascadesTwice && elements.cascadesByTypeArgument(plan, locals.type());
        if (cascadesTwice && !cascadesOnce) {
            emitFollowUp(code, plan.withoutOwnConstraints(), locals, paths.node());
            return;
        }
        for (ElementsPlan part : plan.elements()) {
            if (!elements.emit(code, plan, part, locals, paths.node(), done)) {
                emitFollowUp(code, plan.only(part), locals, paths.node());
                emitEndIfFailFast(code, locals, done);
            }
        }
        if (cascade != null) {
            boolean isLoop = cascadesOnce
                    || cascade.declaredType() != null
                            && elements.emitCascade(code, cascade, locals, paths.node(), done);
            emitCascade(code, plan, cascade, !isLoop, locals, paths);
        }
    }

    private static boolean isAnyCascading(List<ElementsPlan> elements) {
        for (ElementsPlan part : elements) {
            if (part.value().cascades()) {
                return true;
            }
        }
        return false;
    }

    private void emitCascade(
            Code code,
            ValuePlan plan,
            CascadePlan cascade,
            boolean mayBeContainer,
            ValueLocals locals,
            ValuePaths paths) {
        FollowUp container = mayBeContainer && cascade.declaredType() != null
                ? scope.followUp(ValuePlan.cascading(plan.type(), cascade))
                : null;
        int before = emitBefore(code, locals);
        int kernelOfBean = code.local(Kernel.class);
        Label open = new Label();
        code.constant(scope.cascade(cascade, whole, container), Cascade.class);
        code.load(Object.class, locals.value());
        code.load(Object.class, locals.leaf());
        code.load(Object.class, locals.call());
        code.load(int.class, locals.depth());
        code.call(Cascade.class, "kernel", Kernel.class, Object.class, Object.class, Call.class, int.class);
        code.store(Kernel.class, kernelOfBean);
        code.load(Kernel.class, kernelOfBean);
        code.jump(Opcodes.IFNULL, open);
        code.load(Kernel.class, kernelOfBean);
        emitCheck(code, locals);
        emitPlaceBelow(code, locals, before, paths.cascade());
        code.label(open);
    }

    /** Calls the kernel on the stack for the value. */
    private static void emitCheck(Code code, ValueLocals locals) {
        code.load(Object.class, locals.value());
        code.load(Object.class, locals.value());
        code.load(Object.class, locals.call());
        code.load(Object.class, locals.failures());
        code.load(int.class, locals.depth());
        code.op(Opcodes.ICONST_1);
        code.op(Opcodes.IADD);
        code.call(
                Kernel.class, "check", Failure.class, Object.class, Object.class, Call.class, Failure.class, int.class);
        code.store(Object.class, locals.failures());
    }

    private void emitFollowUp(Code code, ValuePlan plan, ValueLocals locals, PropertyPath path) {
        kernel.executions().recordInterpreted(plan);
        int before = emitBefore(code, locals);
        emitStand(code, locals);
        code.constant(scope.followUp(plan), FollowUp.class);
        code.load(Object.class, locals.value());
        code.load(Object.class, locals.leaf());
        code.load(Object.class, locals.call());
        code.load(Object.class, locals.failures());
        code.call(FollowUp.class, "follow", Failure.class, Object.class, Object.class, Call.class, Failure.class);
        code.store(Object.class, locals.failures());
        emitPlaceBelow(code, locals, before, path);
    }

    /** Tells the interpreter, which goes on, which beans are open. */
    private void emitStand(Code code, ValueLocals locals) {
        code.load(Object.class, locals.call());
        code.load(Object.class, locals.leaf());
        code.constant(whole, GroupedPlan.class);
        code.load(int.class, locals.depth());
        code.callStatic(KernelCalls.class, "stand", void.class, Call.class, Object.class, GroupedPlan.class, int.class);
    }

    /** Keeps the failures found so far in a local variable. */
    static int emitBefore(Code code, ValueLocals locals) {
        int before = code.local(Failure.class);
        code.load(Object.class, locals.failures());
        code.store(Object.class, before);
        return before;
    }

    /** Places what was found since {@code before} below a path. */
    static void emitPlaceBelow(Code code, ValueLocals locals, int before, PropertyPath path) {
        if (path.isEmpty()) {
            return;
        }
        Label unchanged = new Label();
        code.load(Object.class, locals.failures());
        code.load(Object.class, before);
        code.jump(Opcodes.IF_ACMPEQ, unchanged);
        code.constant(path, PropertyPath.class);
        code.load(Object.class, locals.failures());
        code.load(Object.class, before);
        code.callStatic(Failure.class, "placeBelow", void.class, PropertyPath.class, Failure.class, Failure.class);
        code.label(unchanged);
    }

    private void emitEndIfFailFast(Code code, ValueLocals locals, Label done) {
        if (scope.failFast()) {
            code.load(Object.class, locals.failures());
            code.jump(Opcodes.IFNONNULL, done);
        }
    }
}
