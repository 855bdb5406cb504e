package dev.verity.internal.kernel;

import dev.verity.internal.constraint.Combination;
import dev.verity.internal.path.PropertyPath;
import dev.verity.internal.plan.Execution;
import dev.verity.internal.report.Report;
import dev.verity.internal.report.ReportingContext;
import dev.verity.internal.runtime.Call;
import dev.verity.internal.runtime.Failure;
import dev.verity.internal.runtime.KernelCalls;
import dev.verity.internal.runtime.PlannedConstraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Emits the check of one constraint: inline where a rule knows how, else a call of its validator, a constant. */
final class ConstraintEmitter {
    private final KernelScope scope;
    private final Executions executions;
    private boolean needsCall;

    ConstraintEmitter(KernelScope scope, Executions executions) {
        this.scope = scope;
        this.executions = executions;
    }

    boolean needsCall() {
        return needsCall;
    }

    /** Emits the check; with fail-fast, jumps to {@code done} when it failed. */
    void emit(Code code, PlannedConstraint constraint, ValueLocals value, PropertyPath path, Label done) {
        if (constraint.composing().isEmpty()) {
            emitOwn(code, constraint, value, path, done);
        } else if (constraint.use().composition() != Combination.AND) {
            executions.recordInterpreted(constraint);
            emitCheck(code, "checkComposed", constraint, value, path, done);
        } else if (constraint.use().reportAsSingleViolation()) {
            emitAsSingle(code, constraint, value, path, done);
        } else {
            for (PlannedConstraint part : constraint.composing()) {
                emit(code, part, value, path, done);
            }
            emitOwn(code, constraint, value, path, done);
        }
    }

    /** Whatever the parts report is dropped for one report of the whole. */
    private void emitAsSingle(
            Code code, PlannedConstraint constraint, ValueLocals value, PropertyPath path, Label done) {
        int before = ValueEmitter.emitBefore(code, value);
        Label failed = new Label();
        Label passed = new Label();
        for (PlannedConstraint part : constraint.composing()) {
            emit(code, part, value, path, failed);
            code.load(Object.class, value.failures());
            code.load(Object.class, before);
            code.jump(Opcodes.IF_ACMPNE, failed);
        }
        emitOwn(code, constraint, value, path, done);
        code.jump(Opcodes.GOTO, passed);
        code.label(failed);
        code.load(Object.class, before);
        code.store(Object.class, value.failures());
        emitFail(code, constraint, value, path, done);
        code.label(passed);
    }

    private void emitOwn(Code code, PlannedConstraint constraint, ValueLocals value, PropertyPath path, Label done) {
        ConstraintValidator<?, Object> validator = constraint.validator();
        if (validator == null) {
            return;
        }
        Label valid = new Label();
        if (constraint.builtIn()) {
            emitBuiltIn(code, constraint, validator, value, path, valid);
            emitFail(code, constraint, value, path, done);
        } else if (scope.records()) {
            executions.record(constraint, Execution.CALL);
            emitCheck(code, "recorded", constraint, value, path, done);
        } else {
            executions.record(constraint, Execution.CALL);
            emitIsValid(code, constraint, validator, value, path, valid);
            emitReports(code, constraint, value);
            emitEndIfFailFast(code, done);
        }
        code.label(valid);
    }

    /** Calls a method of {@link KernelCalls} that adds what fails. */
    private void emitCheck(
            Code code, String method, PlannedConstraint constraint, ValueLocals value, PropertyPath path, Label done) {
        needsCall = true;
        int before = ValueEmitter.emitBefore(code, value);
        code.load(Object.class, value.failures());
        code.constant(constraint, PlannedConstraint.class);
        value.loadBoxedValue(code);
        code.load(Object.class, value.leaf());
        code.constant(path, PropertyPath.class);
        code.load(Object.class, value.call());
        code.callStatic(
                KernelCalls.class,
                method,
                Failure.class,
                Failure.class,
                PlannedConstraint.class,
                Object.class,
                Object.class,
                PropertyPath.class,
                Call.class);
        code.store(Object.class, value.failures());
        if (scope.failFast()) {
            code.load(Object.class, value.failures());
            code.load(Object.class, before);
            code.jump(Opcodes.IF_ACMPNE, done);
        }
    }

    private void emitBuiltIn(
            Code code,
            PlannedConstraint constraint,
            ConstraintValidator<?, Object> validator,
            ValueLocals value,
            PropertyPath path,
            Label valid) {
        if (InlineChecks.emit(code, validator, value, valid)) {
            executions.record(constraint, Execution.INLINE);
        } else {
            executions.record(constraint, Execution.CALL);
            emitIsValid(code, constraint, validator, value, path, valid);
        }
    }

    /** Calls a validator and jumps to {@code valid} if it says so. */
    private void emitIsValid(
            Code code,
            PlannedConstraint constraint,
            ConstraintValidator<?, Object> validator,
            ValueLocals value,
            PropertyPath path,
            Label valid) {
        Code.Guard guard = code.guard(RuntimeException.class);
        if (constraint.builtIn()) {
            code.constant(validator, ConstraintValidator.class);
            value.loadBoxedValue(code);
            code.constant(scope.clockContext(), ReportingContext.class); // nothing but a clock is asked for
        } else {
            code.constantOf(constraint, validator, ConstraintValidator.class);
            value.loadBoxedValue(code);
            emitContext(code, constraint, path, value);
        }
        code.call(ConstraintValidator.class, "isValid", boolean.class, Object.class, ConstraintValidatorContext.class);
        code.endGuard(guard, new IsValidThrew(code, constraint));
        code.jump(Opcodes.IFNE, valid);
    }

    private void emitContext(Code code, PlannedConstraint constraint, PropertyPath path, ValueLocals value) {
        needsCall = true;
        code.load(Object.class, value.call());
        code.constant(constraint, PlannedConstraint.class);
        code.constant(path, PropertyPath.class);
        code.callStatic(
                KernelCalls.class,
                "context",
                ConstraintValidatorContext.class,
                Call.class,
                PlannedConstraint.class,
                PropertyPath.class);
    }

    private record IsValidThrew(Code code, PlannedConstraint constraint) implements Runnable {
        @Override
        public void run() {
            code.constant(constraint, PlannedConstraint.class);
            code.callStatic(
                    KernelCalls.class,
                    "isValidThrew",
                    RuntimeException.class,
                    RuntimeException.class,
                    PlannedConstraint.class);
            code.op(Opcodes.ATHROW);
        }
    }

    private static void emitReports(Code code, PlannedConstraint constraint, ValueLocals value) {
        code.load(Object.class, value.failures());
        code.constant(constraint, PlannedConstraint.class);
        value.loadBoxedValue(code);
        code.load(Object.class, value.leaf());
        code.load(Object.class, value.call());
        code.callStatic(
                KernelCalls.class,
                "reports",
                Failure.class,
                Failure.class,
                PlannedConstraint.class,
                Object.class,
                Object.class,
                Call.class);
        code.store(Object.class, value.failures());
    }

    private void emitFail(Code code, PlannedConstraint constraint, ValueLocals value, PropertyPath path, Label done) {
        code.load(Object.class, value.failures());
        code.constant(constraint, PlannedConstraint.class);
        value.loadBoxedValue(code);
        code.load(Object.class, value.leaf());
        code.constant(Report.declared(constraint.use().messageTemplate(), path), Report.class);
        code.callStatic(
                KernelCalls.class,
                "fail",
                Failure.class,
                Failure.class,
                PlannedConstraint.class,
                Object.class,
                Object.class,
                Report.class);
        code.store(Object.class, value.failures());
        emitEndIfFailFast(code, done);
    }

    private void emitEndIfFailFast(Code code, Label done) {
        if (scope.failFast()) {
            code.jump(Opcodes.GOTO, done);
        }
    }
}
