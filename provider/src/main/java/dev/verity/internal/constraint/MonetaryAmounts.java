package dev.verity.internal.constraint;

import dev.verity.internal.type.PerClass;
import jakarta.validation.ValidationException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
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

    /** Whether all values of the type are amounts. */
    static boolean areAll(Class<?> type) {
        return INTERFACES.get(type).isPresent();
    }

    /** The number of an amount, or null if the value is no amount. */
    static @Nullable BigDecimal numberOf(Object value) {
        Class<?> amount = INTERFACES.get(value.getClass()).orElse(null);
        if (amount == null) {
            return null;
        }
        try {
            Method getNumber = amount.getMethod("getNumber");
            Object number = Objects.requireNonNull(getNumber.invoke(value));
            return (BigDecimal) getNumber
                    .getReturnType()
                    .getMethod("numberValueExact", Class.class)
                    .invoke(number, BigDecimal.class);
        } catch (ReflectiveOperationException e) {
            throw new ValidationException(
                    "The number of a " + value.getClass().getName() + " cannot be read: " + e + ".", e);
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
