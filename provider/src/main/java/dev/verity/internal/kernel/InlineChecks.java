package dev.verity.internal.kernel;

import dev.verity.internal.constraint.AssertFalseValidator;
import dev.verity.internal.constraint.AssertTrueValidator;
import dev.verity.internal.constraint.CodePointSizeValidator;
import dev.verity.internal.constraint.EmailValidator;
import dev.verity.internal.constraint.LengthValidator;
import dev.verity.internal.constraint.MaxValidator;
import dev.verity.internal.constraint.MinValidator;
import dev.verity.internal.constraint.MultipleOfValidator;
import dev.verity.internal.constraint.NegativeOrZeroValidator;
import dev.verity.internal.constraint.NegativeValidator;
import dev.verity.internal.constraint.NotBlankValidator;
import dev.verity.internal.constraint.NotEmptyValidator;
import dev.verity.internal.constraint.NotNullValidator;
import dev.verity.internal.constraint.NullValidator;
import dev.verity.internal.constraint.PositiveOrZeroValidator;
import dev.verity.internal.constraint.PositiveValidator;
import dev.verity.internal.constraint.SizeValidator;
import jakarta.validation.ConstraintValidator;
import org.objectweb.asm.Label;

/** The rules for checks that are inlined, asked in order; a constraint that none knows is a call. */
final class InlineChecks {
    private InlineChecks() {}

    /**
     * Emits code that jumps to {@code valid} if the value is valid, and runs on into what follows if not.
     *
     * @return false, with nothing emitted, if no rule knows the validator and the type
     */
    static boolean emit(Code code, ConstraintValidator<?, ?> validator, ValueLocals value, Label valid) {
        return presence(code, validator, value, valid)
                || truth(code, validator, value, valid)
                || bounds(code, validator, value, valid)
                || signs(code, validator, value, valid)
                || sizes(code, validator, value, valid)
                || texts(code, validator, value, valid)
                || own(code, validator, value, valid);
    }

    private static boolean presence(Code code, ConstraintValidator<?, ?> validator, ValueLocals value, Label valid) {
        if (validator instanceof NotNullValidator) {
            return PresenceChecks.notNull(code, value, valid);
        }
        return validator instanceof NullValidator && PresenceChecks.isNull(code, value, valid);
    }

    private static boolean truth(Code code, ConstraintValidator<?, ?> validator, ValueLocals value, Label valid) {
        if (validator instanceof AssertTrueValidator) {
            return PresenceChecks.truth(code, value, true, valid);
        }
        return validator instanceof AssertFalseValidator && PresenceChecks.truth(code, value, false, valid);
    }

    private static boolean bounds(Code code, ConstraintValidator<?, ?> validator, ValueLocals value, Label valid) {
        if (validator instanceof MinValidator min) {
            return NumberChecks.atLeast(code, value, min.min(), valid);
        }
        return validator instanceof MaxValidator max && NumberChecks.atMost(code, value, max.max(), valid);
    }

    private static boolean signs(Code code, ConstraintValidator<?, ?> validator, ValueLocals value, Label valid) {
        boolean isSign = validator instanceof PositiveValidator
                || validator instanceof PositiveOrZeroValidator
                || validator instanceof NegativeValidator
                || validator instanceof NegativeOrZeroValidator;
        return isSign && NumberChecks.sign(code, value, validator.getClass(), valid);
    }

    private static boolean sizes(Code code, ConstraintValidator<?, ?> validator, ValueLocals value, Label valid) {
        if (validator instanceof SizeValidator size) {
            return SizeChecks.between(code, value, size.min(), size.max(), valid);
        }
        if (validator instanceof LengthValidator length) {
            return SizeChecks.between(code, value, length.min(), length.max(), valid);
        }
        return validator instanceof NotEmptyValidator && SizeChecks.notEmpty(code, value, valid);
    }

    private static boolean texts(Code code, ConstraintValidator<?, ?> validator, ValueLocals value, Label valid) {
        if (validator instanceof NotBlankValidator) {
            return TextChecks.notBlank(code, value, valid);
        }
        return validator instanceof EmailValidator email
                && email.pattern() == null
                && TextChecks.email(code, value, valid);
    }

    private static boolean own(Code code, ConstraintValidator<?, ?> validator, ValueLocals value, Label valid) {
        if (validator instanceof MultipleOfValidator multiple) {
            return NumberChecks.multiple(code, value, multiple.whole(), valid);
        }
        return validator instanceof CodePointSizeValidator size
                && TextChecks.codePoints(code, value, size.min(), size.max(), valid);
    }
}
