package dev.verity.internal.constraint;

import dev.verity.internal.type.PerClass;
import jakarta.validation.ValidationException;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads amounts of money of JSR 354 (javax.money), which is known by name alone. */
final class MonetaryAmounts {
    private static final String AMOUNT = "javax.money.MonetaryAmount";

    private static final PerClass<Optional<Class<?>>> INTERFACES = new PerClass<>(new Function<>() {
        @Override
        public Optional<Class<?>> apply(Class<?> type) {
            return Optional.ofNullable(interfaceOf(type));
        }
    });

    private MonetaryAmounts() {}

    /** The code of the currency of an amount, or null if the value is no amount. */
    static @Nullable String currencyOf(Object value) {
        Class<?> amount = INTERFACES.get(value.getClass()).orElse(null);
        if (amount == null) {
            return null;
        }
        try {
            Method getCurrency = amount.getMethod("getCurrency");
            Object currency = Objects.requireNonNull(getCurrency.invoke(value));
            return (String)
                    getCurrency.getReturnType().getMethod("getCurrencyCode").invoke(currency);
        } catch (ReflectiveOperationException e) {
            throw new ValidationException(
                    "The currency of a " + value.getClass().getName() + " cannot be read: " + e + ".", e);
        }
    }

    private static @Nullable Class<?> interfaceOf(@Nullable Class<?> type) {
        if (type == null || type.getName().equals(AMOUNT)) {
            return type;
        }
        for (Class<?> each : type.getInterfaces()) {
            Class<?> found = interfaceOf(each);
            if (found != null) {
                return found;
            }
        }
        return interfaceOf(type.getSuperclass());
    }
}
