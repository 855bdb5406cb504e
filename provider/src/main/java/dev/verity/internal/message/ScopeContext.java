package dev.verity.internal.message;

import dev.verity.validator.ExpressionLevel;
import jakarta.el.ArrayELResolver;
import jakarta.el.CompositeELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.FunctionMapper;
import jakarta.el.ImportHandler;
import jakarta.el.ListELResolver;
import jakarta.el.MapELResolver;
import jakarta.el.ResourceBundleELResolver;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;

/** What an expression of a message sees: the names of its scope, read-only, and no functions, imports or static members. */
final class ScopeContext extends ELContext {

    private static final ImportHandler NO_IMPORTS = new NoImports();

    private final ELResolver resolver;

    ScopeContext(ExpressionFactory factory, ExpressionScope scope) {
        putContext(ExpressionFactory.class, factory);
        setLocale(scope.locale());
        resolver = resolver(scope);
    }

    private static ELResolver resolver(ExpressionScope scope) {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new ScopeResolver(scope));
        resolver.add(new ArrayELResolver(true));
        resolver.add(new ListELResolver(true));
        resolver.add(new MapELResolver(true));
        resolver.add(new ResourceBundleELResolver());
        if (scope.level().compareTo(ExpressionLevel.BEAN_PROPERTIES) >= 0) {
            resolver.add(new RecordResolver());
        }
        resolver.add(new GuardedBeanResolver(scope.level()));
        return resolver;
    }

    @Override
    public ELResolver getELResolver() {
        return resolver;
    }

    @Override
    public ImportHandler getImportHandler() {
        return NO_IMPORTS;
    }

    @Override
    public @Nullable FunctionMapper getFunctionMapper() {
        return null;
    }

    @Override
    public @Nullable VariableMapper getVariableMapper() {
        return null;
    }

    /** Resolves no class by its simple name, so that expressions reach no static method. */
    private static final class NoImports extends ImportHandler {

        @Override
        public @Nullable Class<?> resolveClass(String name) {
            return null;
        }

        @Override
        public @Nullable Class<?> resolveStatic(String name) {
            return null;
        }
    }
}
