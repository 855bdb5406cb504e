package dev.verity.spring.model;

import dev.verity.spring.validator.ApplicationModels;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyEditorRegistrar;
import org.springframework.beans.PropertyEditorRegistry;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.bind.support.WebBindingInitializer;

/**
 * Spares a binder the validation of the model that it is made for, where reading it was the same validation: by the same
 * ValidatorFactory, and with nothing of the application in between. It is a registrar since initializers call these for each binder.
 */
public final class BoundBodies implements PropertyEditorRegistrar {
    private final ModelBodies bodies;
    private final BooleanSupplier isChangeable;
    private volatile @Nullable Answer last;

    /** Whether a Validator checks what reading has checked. */
    private record Answer(Validator validator, boolean isSame) {}

    /**
     * Does nothing until it is added.
     *
     * @param isChangeable tells whether code of the application sees bodies before they are validated
     */
    public BoundBodies(ModelBodies bodies, BooleanSupplier isChangeable) {
        this.bodies = bodies;
        this.isChangeable = isChangeable;
    }

    /** Takes part in the making of binders. */
    public void addTo(@Nullable WebBindingInitializer initializer) {
        if (initializer instanceof ConfigurableWebBindingInitializer configurable) {
            PropertyEditorRegistrar[] known = configurable.getPropertyEditorRegistrars();
            int count = known == null ? 0 : known.length;
            PropertyEditorRegistrar[] all = new PropertyEditorRegistrar[count + 1];
            if (known != null) {
                System.arraycopy(known, 0, all, 0, count);
            }
            all[count] = this;
            configurable.setPropertyEditorRegistrars(all);
        }
    }

    @Override
    public void registerCustomEditors(PropertyEditorRegistry registry) {
        if (registry instanceof WebDataBinder binder) {
            Object target = binder.getTarget();
            if (target != null && LastRead.take(target) && !isChangeable.getAsBoolean()) {
                spare(binder, target);
            }
        }
    }

    private void spare(WebDataBinder binder, Object target) {
        List<Validator> validators = binder.getValidators();
        Validator[] sparing = new Validator[validators.size()];
        for (int i = 0; i < sparing.length; i++) {
            Validator validator = validators.get(i);
            sparing[i] = isSame(validator) ? new ValidatedAlready(validator, target) : validator;
        }
        binder.replaceValidators(sparing);
    }

    private boolean isSame(Validator validator) {
        Answer known = last;
        if (known == null || known.validator() != validator) {
            known = new Answer(validator, ApplicationModels.of(factory(validator)) == bodies.models());
            last = known;
        }
        return known.isSame();
    }

    private static @Nullable ValidatorFactory factory(Validator validator) {
        Object found = validator instanceof SmartValidator smart
                ? smart.unwrap(jakarta.validation.Validator.class)
                : validator;
        return found instanceof ValidatorFactory factory ? factory : null;
    }
}
