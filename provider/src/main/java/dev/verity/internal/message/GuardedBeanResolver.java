package dev.verity.internal.message;

import dev.verity.validator.ExpressionLevel;
import jakarta.el.BeanELResolver;
import jakarta.el.ELContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the properties and calls the methods of beans as far as a level allows it. */
final class GuardedBeanResolver extends BeanELResolver {

    private static final Set<String> HARMLESS_CLASS_METHODS = Set.of(
            "getCanonicalName", "getName", "getPackageName", "getSimpleName", "getTypeName", "isEnum", "isInstance");
    private static final Set<String> REFLECTIVE_PACKAGES = Set.of("java.lang.invoke", "java.lang.reflect");
    private static final Set<Class<?>> GUARDED_TYPES =
            Set.of(ClassLoader.class, Module.class, Process.class, ProcessBuilder.class, Runtime.class, Thread.class);

    private final ExpressionLevel level;

    GuardedBeanResolver(ExpressionLevel level) {
        super(true);
        this.level = level;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null) {
            return null;
        }
        if (level.compareTo(ExpressionLevel.BEAN_PROPERTIES) < 0) {
            throw new ForbiddenExpressionException("it reads a property of a bean");
        }
        return super.getValue(context, base, property);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] parameterTypes,
            @Nullable Object @Nullable [] arguments) {
        if (base == null || method == null) {
            return null;
        }
        if (level != ExpressionLevel.BEAN_METHODS) {
            throw new ForbiddenExpressionException("it calls a method");
        }
        if (leadsIntoReflection(base, method.toString())) {
            throw new ForbiddenExpressionException("it leads into reflection");
        }
        return super.invoke(context, base, method, parameterTypes, arguments);
    }

    private static boolean leadsIntoReflection(Object base, String method) {
        if (base instanceof Class) {
            return !HARMLESS_CLASS_METHODS.contains(method);
        }
        return GUARDED_TYPES.stream().anyMatch(type -> type.isInstance(base))
                || REFLECTIVE_PACKAGES.contains(base.getClass().getPackageName());
    }
}
