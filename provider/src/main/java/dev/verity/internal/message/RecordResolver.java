package dev.verity.internal.message;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Resolves the components of records. */
final class RecordResolver extends ReadingResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record)) {
            return null;
        }
        for (RecordComponent component : base.getClass().getRecordComponents()) {
            Method accessor = component.getAccessor();
            if (component.getName().equals(property) && accessor.trySetAccessible()) {
                context.setPropertyResolved(true);
                return read(accessor, base);
            }
        }
        return null;
    }

    private static @Nullable Object read(Method accessor, Object base) {
        try {
            return accessor.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException(e);
        }
    }
}
