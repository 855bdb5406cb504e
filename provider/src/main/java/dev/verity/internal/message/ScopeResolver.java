package dev.verity.internal.message;

import jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** Resolves the names of an expression's scope, and calls its formatter. */
final class ScopeResolver extends ReadingResolver {

    private final ExpressionScope scope;

    ScopeResolver(ExpressionScope scope) {
        this.scope = scope;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null || !(property instanceof String name) || !scope.knows(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return scope.value(name);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            @Nullable Object base,
            @Nullable Object method,
            Class<?> @Nullable [] parameterTypes,
            @Nullable Object @Nullable [] arguments) {
        if (!(base instanceof LocaleFormatter formatter) || !"format".equals(method) || arguments == null) {
            return null;
        }
        context.setPropertyResolved(true);
        return formatter.format(arguments);
    }
}
