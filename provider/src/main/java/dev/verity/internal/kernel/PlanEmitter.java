package dev.verity.internal.kernel;

import dev.verity.internal.plan.Phase;
import dev.verity.internal.plan.Plan;
import dev.verity.internal.plan.Slot;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.CallPool;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.GroupedPlan;
import dev.verity.internal.runtime.Kernel;
import dev.verity.internal.runtime.KernelCalls;
import dev.verity.internal.runtime.MemberReader;
import dev.verity.validator.PropertyTraversableResolver;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits the kernel of a plan: a method for each slot's value, and {@code check}, which calls them phase by phase. */
final class PlanEmitter {
    private static final int THIS = 0;
    private static final int SOURCE = 1;
    private static final int LEAF = 2;
    static final int CALL = 3;
    private static final int FAILURES = 4;
    private static final int DEPTH = 5;

    private final KernelScope scope;
    private final KernelClass kernel;
    private final Plan plan;
    private final ReadEmitter reads;
    private final ValueEmitter values;

    PlanEmitter(KernelScope scope, Host host, KernelClass kernel, Plan plan) {
        this.scope = scope;
        this.kernel = kernel;
        this.reads = new ReadEmitter(host, kernel, scope.records());
        this.values = new ValueEmitter(scope, host, kernel, plan);
        this.plan = plan;
    }

    /** Emits the kernel for beans of a class. */
    void emit(Class<?> type) {
        IdentityHashMap<Slot, String> methods = new IdentityHashMap<>();
        for (Phase phase : plan.phases()) {
            for (Slot slot : phase.slots()) {
                methods.put(slot, values.emit(slot.value(), reads.type(slot), ValuePaths.of(slot)));
            }
        }
        ChainEmitter chain = values.needsCall() ? null : ChainEmitter.of(plan, type, scope, kernel, reads);
        String chainMethod = chain == null ? null : chain.emit(methods, values);
        Code code = kernel.instanceMethod(
                "check", Failure.class, Object.class, Object.class, Call.class, Failure.class, int.class);
        new Body(methods, chainMethod, code).emit();
        code.end();
    }

    /** The body of {@code check}. */
    private final class Body {
        private final IdentityHashMap<Slot, String> methods;
        private final @Nullable String chain;
        private final Code code;
        private final int found;
        private final Label done = new Label();
        private final Map<Integer, Integer> valueLocals = new HashMap<>();
        private final Map<Integer, Integer> readFlags = new HashMap<>();

        Body(IdentityHashMap<Slot, String> methods, @Nullable String chain, Code code) {
            this.methods = methods;
            this.chain = chain;
            this.code = code;
            this.found = code.local(Failure.class);
        }

        void emit() {
            if (values.needsCall() || plan.mayRecur() || scope.records()) {
                emitTakeCall();
            }
            if (chain != null) {
                emitChain(chain);
            }
            code.load(Object.class, FAILURES);
            code.store(Object.class, found);
            prepareSharedValues();
            emitPhases();
            code.label(done);
            code.load(Object.class, found);
            code.op(Opcodes.ARETURN);
        }

        private void emitTakeCall() {
            Label hasCall = new Label();
            code.load(Object.class, CALL);
            code.jump(Opcodes.IFNONNULL, hasCall);
            code.constant(scope.pool(), CallPool.class);
            code.load(Object.class, THIS);
            code.load(Object.class, SOURCE);
            code.load(Object.class, LEAF);
            code.load(Object.class, FAILURES);
            code.load(int.class, DEPTH);
            code.callStatic(
                    KernelCalls.class,
                    "withCall",
                    Failure.class,
                    CallPool.class,
                    Kernel.class,
                    Object.class,
                    Object.class,
                    Failure.class,
                    int.class);
            code.op(Opcodes.ARETURN);
            code.label(hasCall);
        }

        /** Where a chain begins, tries whether the whole of it is valid. */
        private void emitChain(String method) {
            Label general = new Label();
            code.load(Object.class, CALL);
            code.constant(plan, GroupedPlan.class);
            code.load(int.class, DEPTH);
            code.call(Call.class, "enters", boolean.class, GroupedPlan.class, int.class);
            code.jump(Opcodes.IFEQ, general);
            code.load(Object.class, SOURCE);
            kernel.call(code, method, boolean.class, Object.class);
            code.jump(Opcodes.IFEQ, general);
            code.load(Object.class, FAILURES);
            code.op(Opcodes.ARETURN);
            code.label(general);
        }

        /** Values that several phases read are kept in local variables, with a flag that tells whether they were read. */
        private void prepareSharedValues() {
            Set<Integer> once = new HashSet<>();
            for (Phase phase : plan.phases()) {
                for (Slot slot : phase.slots()) {
                    if (!once.add(slot.place()) && !valueLocals.containsKey(slot.place())) {
                        prepareSharedValue(slot);
                    }
                }
            }
        }

        private void prepareSharedValue(Slot slot) {
            Class<?> type = reads.type(slot);
            int value = code.local(type);
            int flag = code.local(int.class);
            valueLocals.put(slot.place(), value);
            readFlags.put(slot.place(), flag);
            code.op(Zeros.of(type));
            code.store(type, value);
            code.op(Opcodes.ICONST_0);
            code.store(int.class, flag);
        }

        private void emitPhases() {
            int before = code.local(Failure.class);
            boolean inSequence = false;
            Label afterSequence = new Label();
            for (Phase phase : plan.phases()) {
                if (inSequence && !phase.sequenceElement()) {
                    code.label(afterSequence);
                } else if (phase.sequenceElement()) {
                    emitBeginOfElement(phase, before, inSequence, afterSequence);
                }
                inSequence = phase.sequenceElement();
                for (Slot slot : phase.slots()) {
                    emitSlot(slot);
                }
            }
            if (inSequence) {
                code.label(afterSequence);
            }
        }

        /** An element that was begun ends the sequence if one before it failed. */
        private void emitBeginOfElement(Phase element, int before, boolean inSequence, Label afterSequence) {
            if (inSequence) {
                code.load(Object.class, found);
                code.load(Object.class, before);
                code.jump(Opcodes.IF_ACMPNE, afterSequence);
            } else {
                code.load(Object.class, found);
                code.store(Object.class, before);
            }
            if (!element.checkedBefore().isEmpty()) {
                code.constant(element.checkedBefore(), Set.class);
                code.load(Object.class, found);
                code.load(Object.class, FAILURES);
                code.callStatic(Failure.class, "isAmong", boolean.class, Set.class, Failure.class, Failure.class);
                code.jump(Opcodes.IFNE, afterSequence);
            }
        }

        private void emitSlot(Slot slot) {
            Label closed = new Label();
            emitGate(slot, closed);
            emitGuards(slot, closed);
            emitOpenSlot(slot);
            code.label(closed);
        }

        /** Asks whether the property may be read, and jumps if not. */
        private void emitGate(Slot slot, Label closed) {
            PropertyTraversableResolver gate = scope.gate();
            if (gate != null && slot.reader() instanceof MemberReader) {
                code.constant(gate, PropertyTraversableResolver.class);
                code.load(Object.class, SOURCE);
                code.ldc(slot.name());
                code.call(PropertyTraversableResolver.class, "isOpen", boolean.class, Object.class, String.class);
                code.jump(Opcodes.IFEQ, closed);
            }
        }

        /** Jumps if a constraint that guards the slot failed. */
        private void emitGuards(Slot slot, Label closed) {
            if (!slot.guards().isEmpty()) {
                code.load(Object.class, LEAF);
                code.constant(slot.guards(), Set.class);
                code.load(Object.class, found);
                code.load(Object.class, FAILURES);
                code.callStatic(
                        Failure.class, "isOf", boolean.class, Object.class, Set.class, Failure.class, Failure.class);
                code.jump(Opcodes.IFNE, closed);
            }
        }

        private void emitOpenSlot(Slot slot) {
            Class<?> type = reads.type(slot);
            emitValue(slot, type);
            code.load(Object.class, LEAF);
            code.load(Object.class, CALL);
            code.load(Object.class, found);
            code.load(int.class, DEPTH);
            kernel.call(code, Objects.requireNonNull(methods.get(slot)), Failure.class, ValueEmitter.parameters(type));
            code.store(Object.class, found);
            if (scope.failFast()) {
                code.load(Object.class, found);
                code.load(Object.class, FAILURES);
                code.jump(Opcodes.IF_ACMPNE, done);
            }
        }

        private void emitValue(Slot slot, Class<?> type) {
            Integer value = valueLocals.get(slot.place());
            Integer flag = readFlags.get(slot.place());
            if (value == null || flag == null) {
                reads.emit(code, slot, SOURCE);
                return;
            }
            Label known = new Label();
            code.load(int.class, flag);
            code.jump(Opcodes.IFNE, known);
            reads.emit(code, slot, SOURCE);
            code.store(type, value);
            code.op(Opcodes.ICONST_1);
            code.store(int.class, flag);
            code.label(known);
            code.load(type, value);
        }
    }
}
