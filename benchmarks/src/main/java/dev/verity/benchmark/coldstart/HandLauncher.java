package dev.verity.benchmark.coldstart;

import dev.verity.benchmark.bean.SignUpForm;
import dev.verity.benchmark.hand.SignUpFormCheck;
import java.util.function.BooleanSupplier;

/** Code written by hand. */
final class HandLauncher extends Launcher {
    public static void main(String[] arguments) throws Exception {
        new HandLauncher().launch(arguments);
    }

    @Override
    boolean isValid(Object bean) {
        return bean instanceof BooleanSupplier checksItself
                ? checksItself.getAsBoolean()
                : SignUpFormCheck.check((SignUpForm) bean).isEmpty();
    }
}
