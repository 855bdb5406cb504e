package dev.verity.spring.model;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.Validator;

/** A Validator of one binder that passes over one validation of one object: the one that took place when it was read. */
final class ValidatedAlready implements SmartValidator {
    private final Validator validator;
    private @Nullable Object valid;

    ValidatedAlready(Validator validator, Object valid) {
        this.validator = validator;
        this.valid = valid;
    }

    @Override
    public boolean supports(Class<?> type) {
        return validator.supports(type);
    }

    @Override
    public void validate(Object target, Errors errors) {
        if (target == valid) {
            valid = null;
        } else {
            validator.validate(target, errors);
        }
    }

    /** Hints are groups, of which reading checks the Default group alone. */
    @Override
    public void validate(Object target, Errors errors, Object... hints) {
        if (hints.length == 0) {
            validate(target, errors);
        } else if (validator instanceof SmartValidator smart) {
            smart.validate(target, errors, hints);
        } else {
            validator.validate(target, errors);
        }
    }

    @Override
    public void validateValue(Class<?> type, String field, @Nullable Object value, Errors errors, Object... hints) {
        if (validator instanceof SmartValidator smart) {
            smart.validateValue(type, field, value, errors, hints);
        }
    }

    @Override
    public <T> @Nullable T unwrap(@Nullable Class<T> type) {
        if (type != null && type.isInstance(validator)) {
            return type.cast(validator);
        }
        return validator instanceof SmartValidator smart ? smart.unwrap(type) : null;
    }
}
