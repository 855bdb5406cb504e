package dev.verity.bridge;

import java.lang.reflect.Method;
import java.util.List;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;
import org.jspecify.annotations.Nullable;

/** A method as a GetterPropertySelectionStrategy of Hibernate Validator sees it. */
record BeanMethod(Method method) implements ConstrainableExecutable {
    /** The strategy as Verity asks it. */
    static dev.verity.validator.GetterPropertySelectionStrategy selectedBy(GetterPropertySelectionStrategy strategy) {
        return new Selection(strategy);
    }

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

    private record Selection(GetterPropertySelectionStrategy strategy)
            implements dev.verity.validator.GetterPropertySelectionStrategy {
        @Override
        public @Nullable String property(Method method) {
            return strategy.getProperty(new BeanMethod(method)).orElse(null);
        }

        @Override
        public List<String> getterNames(String property) {
            return strategy.getGetterMethodNameCandidates(property);
        }
    }
}
