package dev.verity.quarkus.factory;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/** Takes ConstraintValidators that are beans from the container, and makes others by their constructor. Thread-safe. */
final class BeanConstraintValidators implements ConstraintValidatorFactory {
    private final ConstraintValidatorFactory others;

    /** Those that die with the validator factory, by their instances. */
    private final Map<ConstraintValidator<?, ?>, InstanceHandle<?>> dependent =
            Collections.synchronizedMap(new IdentityHashMap<>());

    BeanConstraintValidators(ConstraintValidatorFactory others) {
        this.others = others;
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
        InstanceHandle<T> bean = Arc.container().instance(type);
        if (!bean.isAvailable()) {
            return others.getInstance(type);
        }
        T validator = bean.get();
        if (bean.getBean().getScope() == Dependent.class) {
            dependent.put(validator, bean);
        }
        return validator;
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> validator) {
        InstanceHandle<?> bean = dependent.remove(validator);
        if (bean != null) {
            bean.destroy();
        }
    }
}
