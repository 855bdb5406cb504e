package dev.verity.internal.cdi;

import dev.verity.internal.metadata.BeanMetadata;
import dev.verity.internal.metadata.Signature;
import dev.verity.internal.plan.MetadataStore;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Knows which executables of a bean class the container has to intercept: those constrained that are to be validated. */
record ValidatedExecutables(MetadataStore metadata, ExecutionSettings settings) {

    boolean anyIn(Class<?> bean) {
        return !bean.isInterface()
                && !bean.isEnum()
                && !metadata.of(bean).executables().isEmpty();
    }

    boolean include(Class<?> bean, Executable executable) {
        BeanMetadata declared = metadata.of(bean);
        if (Modifier.isStatic(executable.getModifiers())
                || executable.isSynthetic()
                || !declared.executables().containsKey(Signature.of(executable))) {
            return false;
        }
        return executable instanceof Method method
                ? settings.include(bean, method)
                : settings.include((Constructor<?>) executable);
    }
}
