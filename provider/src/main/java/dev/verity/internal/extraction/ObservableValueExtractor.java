package dev.verity.internal.extraction;

import jakarta.validation.ValidationException;
import jakarta.validation.valueextraction.ValueExtractor;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Extracts the value of a JavaFX observable value, without linking to JavaFX. */
final class ObservableValueExtractor implements ValueExtractor<Object> {

    private final MethodHandle getValue;

    ObservableValueExtractor(Class<?> observableValue) {
        try {
            getValue = MethodHandles.publicLookup()
                    .findVirtual(observableValue, "getValue", MethodType.methodType(Object.class))
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new ValidationException(
                    "%s has no accessible getValue()".formatted(observableValue.getTypeName()), e);
        }
    }

    @Override
    public void extractValues(Object originalValue, ValueReceiver receiver) {
        receiver.value(null, valueOf(originalValue));
    }

    private Object valueOf(Object observable) {
        try {
            return (Object) getValue.invokeExact(observable);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new ValidationException(
                    "getValue() of %s failed".formatted(observable.getClass().getTypeName()), e);
        }
    }
}
