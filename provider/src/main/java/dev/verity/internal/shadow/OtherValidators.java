package dev.verity.internal.shadow;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/**
 * Leaves the other provider's ConstraintValidators to its own factory: those of the configuration cannot reach into its module, or
 * would make container beans of them. The application's own come from the application's factory.
 *
 * @param prefix how names of the other provider's classes begin
 */
record OtherValidators(
        ConstraintValidatorFactory application, ConstraintValidatorFactory others, ClassLoader loader, String prefix)
        implements ConstraintValidatorFactory {
    private static final int SEGMENTS = 3;

    static OtherValidators of(
            ConstraintValidatorFactory application, ConstraintValidatorFactory others, Class<?> provider) {
        String name = provider.getName();
        int end = -1;
        for (int i = 0; i < SEGMENTS; i++) {
            int next = name.indexOf('.', end + 1);
            end = next < 0 ? end : next;
        }
        return new OtherValidators(application, others, provider.getClassLoader(), name.substring(0, end + 1));
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return maker(key).getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        maker(instance.getClass()).releaseInstance(instance);
    }

    private ConstraintValidatorFactory maker(Class<?> type) {
        return type.getClassLoader() == loader && type.getName().startsWith(prefix) ? others : application;
    }
}
