package dev.verity.internal.engine;

import org.jspecify.annotations.Nullable;

/** What one validation was called for, as its violations tell it. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Target(
        @Nullable Object rootBean,
        Class<?> rootBeanClass,
        @Nullable Object @Nullable [] executableParameters,
        @Nullable Object executableReturnValue) {
    static Target bean(Object bean) {
        return new Target(bean, bean.getClass(), null, null);
    }

    static Target beanClass(Class<?> type) {
        return new Target(null, type, null, null);
    }
}
