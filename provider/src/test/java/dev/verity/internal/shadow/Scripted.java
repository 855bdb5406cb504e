package dev.verity.internal.shadow;

import jakarta.validation.Configuration;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorContext;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.spi.BootstrapState;
import jakarta.validation.spi.ConfigurationState;
import jakarta.validation.spi.ValidationProvider;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.Callable;

/** A provider that does what a test wants it to do. */
public final class Scripted implements ValidationProvider<Scripted.Settings> {
    /** What building a factory does first. */
    static volatile Callable<?> build;

    /** What each validation gives. */
    static volatile Callable<?> validate;

    static volatile boolean closed;

    /** The configuration. */
    public interface Settings extends Configuration<Settings> {}

    static void reset() {
        build = () -> null;
        validate = Set::of;
        closed = false;
    }

    @Override
    public Settings createSpecializedConfiguration(BootstrapState state) {
        return proxy(Settings.class, (self, method, arguments) -> {
            if (method.getName().equals("buildValidatorFactory")) {
                build.call();
                return factory();
            }
            return method.getReturnType().isInstance(self) ? self : null;
        });
    }

    private static ValidatorFactory factory() {
        return proxy(ValidatorFactory.class, (self, method, arguments) -> switch (method.getName()) {
            case "getValidator" -> validator();
            case "usingContext" ->
                proxy(
                        ValidatorContext.class,
                        (context, set, values) -> set.getName().equals("getValidator") ? validator() : context);
            case "close" -> {
                closed = true;
                yield null;
            }
            default -> null;
        });
    }

    private static Validator validator() {
        return proxy(
                Validator.class,
                (self, method, arguments) -> method.getName().equals("forExecutables")
                        ? proxy(ExecutableValidator.class, (calls, called, values) -> validate.call())
                        : validate.call());
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Scripted.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Configuration<?> createGenericConfiguration(BootstrapState state) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ValidatorFactory buildValidatorFactory(ConfigurationState configuration) {
        throw new UnsupportedOperationException();
    }
}
