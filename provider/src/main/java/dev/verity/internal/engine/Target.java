package dev.verity.internal.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one validation was called for, as its violations tell it.
 *
 * @param parameterNames names of the parameters when arguments are validated
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Target(
        @Nullable Object rootBean,
        Class<?> rootBeanClass,
        @Nullable List<String> parameterNames,
        @Nullable Object @Nullable [] executableParameters,
        @Nullable Object executableReturnValue) {
    static Target bean(Object bean) {
        return new Target(bean, bean.getClass(), null, null, null);
    }

    static Target beanClass(Class<?> type) {
        return new Target(null, type, null, null, null);
    }
}
