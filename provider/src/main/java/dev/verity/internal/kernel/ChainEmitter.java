package dev.verity.internal.kernel;

import dev.verity.internal.plan.CascadePlan;
import dev.verity.internal.plan.GroupProgram.Pass;
import dev.verity.internal.plan.Phase;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Slot;
import dev.verity.internal.plan.ValuePlan;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.MemberReader;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Emits a loop over beans of one class that lead to the next by a single field, as in lists and rings: a valid chain of any
 * length needs no stack and no record of the beans that were met.
 *
 * <p>The loop only says whether all beans are valid. It gives up at the first that is not, and at a bean of another class;
 * the chain is then validated in the general way. A ring is found as Brent does it: a bean is kept, after one step, two,
 * four and so on, and a ring leads back to the bean kept last. Until then a ring may be checked up to three times, which is
 * why no code of the application may be called.
 */
final class ChainEmitter {
    private static final int BEAN = 0;

    private final Plan plan;
    private final Class<?> type;
    private final Slot next;
    private final KernelClass kernel;
    private final ReadEmitter reads;

    private ChainEmitter(Plan plan, Class<?> type, Slot next, KernelClass kernel, ReadEmitter reads) {
        this.plan = plan;
        this.type = type;
        this.next = next;
        this.kernel = kernel;
        this.reads = reads;
    }

    /** The emitter for a plan whose beans make a chain; null for others. */
    static @Nullable ChainEmitter of(
            Plan plan, Class<?> type, KernelScope scope, KernelClass kernel, ReadEmitter reads) {
        boolean asks = scope.gate() != null || scope.cascadedContainer(type) != null || plan.decided();
        Slot next = asks || !plan.mayRecur() ? null : onlyCascade(plan, type);
        return next == null ? null : new ChainEmitter(plan, type, next, kernel, reads);
    }

    /** The slot of a field that leads to beans of the same class and plan, if no other leads anywhere and all are fields. */
    private static @Nullable Slot onlyCascade(Plan plan, Class<?> type) {
        Slot only = null;
        for (Slot slot : slots(plan)) {
            if (!(slot.reader() instanceof MemberReader reader) || !(reader.member() instanceof Field)) {
                return null;
            }
            if (slot.value().leadsOn()) {
                if (only != null || !leadsTo(type, slot.value(), plan)) {
                    return null;
                }
                only = slot;
            }
        }
        return only;
    }

    private static boolean leadsTo(Class<?> type, ValuePlan value, Plan plan) {
        CascadePlan cascade = value.cascade();
        if (cascade == null || !value.elements().isEmpty() || !value.type().isAssignableFrom(type)) {
            return false;
        }
        List<Pass> passes = cascade.program().passes();
        return passes.size() == 1 && passes.get(0).groups().equals(plan.groups());
    }

    private static List<Slot> slots(Plan plan) {
        List<Slot> slots = new ArrayList<>();
        for (Phase phase : plan.phases()) {
            slots.addAll(phase.slots());
        }
        return slots;
    }

    /**
     * Emits the loop.
     *
     * @param methods the methods of the slots' values
     * @return the name of the method, from a bean to whether all is known to be valid
     */
    @SuppressWarnings("ReferenceEquality") // slots are the plan's own
    String emit(Map<Slot, String> methods, ValueEmitter values) {
        ValuePlan nextAlone = next.value().withoutCascades();
        String nextChecks = nextAlone.isEmpty() ? null : values.emit(nextAlone, reads.type(next), ValuePaths.of(next));
        String name = kernel.methodName("chain");
        Code code = kernel.method(name, boolean.class, Object.class);
        Label invalid = new Label();
        Label valid = new Label();
        Label loop = new Label();
        int following = code.local(Object.class);
        Ring ring = new Ring(code);
        code.label(loop);
        for (Slot slot : slots(plan)) {
            if (slot != next) {
                reads.emit(code, slot, BEAN);
                emitCheck(code, Objects.requireNonNull(methods.get(slot)), reads.type(slot), invalid);
            }
        }
        reads.emit(code, next, BEAN);
        code.store(Object.class, following);
        if (nextChecks != null) {
            code.load(Object.class, following);
            emitCheck(code, nextChecks, reads.type(next), invalid);
        }
        code.load(Object.class, following);
        code.jump(Opcodes.IFNULL, valid);
        code.load(Object.class, following);
        code.call(Object.class, "getClass", Class.class);
        code.constant(type, Class.class);
        code.jump(Opcodes.IF_ACMPNE, invalid);
        ring.emitEndIfClosed(following, valid);
        code.load(Object.class, following);
        code.store(Object.class, BEAN);
        ring.emitStep();
        code.jump(Opcodes.GOTO, loop);
        code.label(valid);
        code.op(Opcodes.ICONST_1);
        code.op(Opcodes.IRETURN);
        code.label(invalid);
        code.op(Opcodes.ICONST_0);
        code.op(Opcodes.IRETURN);
        code.end();
        return name;
    }

    /** Calls the method of a value on the stack, and jumps if it finds a failure. */
    private void emitCheck(Code code, String method, Class<?> valueType, Label invalid) {
        code.load(Object.class, BEAN);
        code.op(Opcodes.ACONST_NULL);
        code.op(Opcodes.ACONST_NULL);
        code.op(Opcodes.ICONST_0);
        kernel.call(code, method, Failure.class, ValueEmitter.parameters(valueType));
        code.jump(Opcodes.IFNONNULL, invalid);
    }

    /** The bean kept, the steps since, and after how many another one is kept. */
    private static final class Ring {
        private final Code code;
        private final int first;
        private final int kept;
        private final int steps;
        private final int limit;

        Ring(Code code) {
            this.code = code;
            this.first = code.local(Object.class);
            this.kept = code.local(Object.class);
            this.steps = code.local(int.class);
            this.limit = code.local(int.class);
            code.load(Object.class, BEAN);
            code.store(Object.class, first);
            code.load(Object.class, BEAN);
            code.store(Object.class, kept);
            code.op(Opcodes.ICONST_0);
            code.store(int.class, steps);
            code.op(Opcodes.ICONST_1);
            code.store(int.class, limit);
        }

        /** Most rings lead back to the bean that the loop began with. */
        void emitEndIfClosed(int following, Label closed) {
            code.load(Object.class, following);
            code.load(Object.class, first);
            code.jump(Opcodes.IF_ACMPEQ, closed);
            code.load(Object.class, following);
            code.load(Object.class, kept);
            code.jump(Opcodes.IF_ACMPEQ, closed);
        }

        void emitStep() {
            Label end = new Label();
            code.method().visitIincInsn(steps, 1);
            code.load(int.class, steps);
            code.load(int.class, limit);
            code.jump(Opcodes.IF_ICMPNE, end);
            code.load(Object.class, BEAN);
            code.store(Object.class, kept);
            code.op(Opcodes.ICONST_0);
            code.store(int.class, steps);
            code.load(int.class, limit);
            code.op(Opcodes.ICONST_1);
            code.op(Opcodes.ISHL);
            code.store(int.class, limit);
            code.label(end);
        }
    }
}
