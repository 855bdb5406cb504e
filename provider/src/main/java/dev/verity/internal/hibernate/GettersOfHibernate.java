package dev.verity.internal.hibernate;

import dev.verity.validator.GetterPropertySelectionStrategy;
import java.lang.reflect.Method;
import java.util.List;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.jspecify.annotations.Nullable;

/** A strategy for getters that was written for Hibernate Validator. */
record GettersOfHibernate(org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy strategy)
        implements GetterPropertySelectionStrategy {
    @Override
    public @Nullable String property(Method method) {
        return strategy.getProperty(new Candidate(method)).orElse(null);
    }

    @Override
    public List<String> getterNames(String property) {
        return strategy.getGetterMethodNameCandidates(property);
    }

    private record Candidate(Method method) implements ConstrainableExecutable {
        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }

        @Override
        public String getName() {
            return method.getName();
        }

        @Override
        public Class<?>[] getParameterTypes() {
            return method.getParameterTypes();
        }
    }
}
