package dev.verity.internal.engine;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.ArrayList;
import java.util.List;

/** Makes the ConstraintValidators of one test and keeps what its {@link Probe}s recorded. */
final class Probes implements ConstraintValidatorFactory {
    private final List<String> checked = new ArrayList<>();
    private final List<ConstraintValidator<?, ?>> made = new ArrayList<>();
    private final List<ConstraintValidator<?, ?>> released = new ArrayList<>();

    List<String> checked() {
        return checked;
    }

    List<ConstraintValidator<?, ?>> made() {
        return made;
    }

    List<ConstraintValidator<?, ?>> released() {
        return released;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        T instance = key == Check.class ? key.cast(new Check(checked)) : instance(key);
        made.add(instance);
        return instance;
    }

    private static <T> T instance(Class<T> key) {
        try {
            return key.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        released.add(instance);
    }

    /** The ConstraintValidator of {@link Probe}. */
    static final class Check implements ConstraintValidator<Probe, Object> {
        private final List<String> checked;
        private String name = "";
        private boolean fails;

        Check(List<String> checked) {
            this.checked = checked;
        }

        @Override
        public void initialize(Probe probe) {
            name = probe.value();
            fails = probe.fails();
        }

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            checked.add(name);
            return !fails && !(value instanceof String text && text.equals("bad"));
        }
    }
}
