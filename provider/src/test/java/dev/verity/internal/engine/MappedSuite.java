package dev.verity.internal.engine;

import dev.verity.internal.engine.Mapped.Account;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.function.Consumer;

/** A suite of behaviour of constraints that are declared by calls. */
abstract class MappedSuite extends ValidationSuite {

    Validator mapped(Consumer<ConstraintMapping> fill) {
        VerityConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        fill.accept(mapping);
        return validator(configuration.addConstraintMapping(mapping));
    }

    static Method method(String name, Class<?>... types) {
        try {
            return Account.class.getDeclaredMethod(name, types);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static Constructor<Account> constructor() {
        try {
            return Account.class.getDeclaredConstructor(String.class, int.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
