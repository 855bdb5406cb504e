package dev.verity.benchmark.coldstart;

import io.avaje.validation.Validator;

/** Avaje Validator. */
final class AvajeLauncher extends Launcher {
    private final Validator validator = Validator.builder().build();

    public static void main(String[] arguments) throws Exception {
        new AvajeLauncher().launch(arguments);
    }

    @Override
    boolean isValid(Object bean) {
        return validator.check(bean).isEmpty();
    }
}
