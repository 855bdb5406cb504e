package dev.verity.internal.metadata;

import dev.verity.validator.GetterPropertySelectionStrategy;
import jakarta.validation.ValidationException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Knows which methods are getters: as the configuration says, or as JavaBeans has it. Thread-safe. */
public final class Getters {
    /** The getters of JavaBeans (Jakarta Validation 3.1, section 5.1.2). */
    public static final Getters JAVA_BEANS = new Getters(new JavaBeanGetters());

    private final GetterPropertySelectionStrategy strategy;

    private Getters(GetterPropertySelectionStrategy strategy) {
        this.strategy = strategy;
    }

    /** Getters by a strategy, or those of JavaBeans for null. */
    public static Getters by(@Nullable GetterPropertySelectionStrategy strategy) {
        return strategy == null ? JAVA_BEANS : new Getters(strategy);
    }

    public GetterPropertySelectionStrategy strategy() {
        return strategy;
    }

    /**
     * The name of the property that a method gives, or null if it is no getter.
     *
     * @throws ValidationException if the strategy fails
     */
    public @Nullable String propertyOf(Method method) {
        if (method.getParameterCount() > 0 || method.getReturnType() == void.class) {
            return null;
        }
        try {
            return strategy.property(method);
        } catch (ValidationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ValidationException(
                    "GetterPropertySelectionStrategy " + strategy.getClass().getName() + " threw "
                            + e.getClass().getName() + " when asked about "
                            + method.getDeclaringClass().getName() + "#" + method.getName()
                            + "(). Let it give null for methods that are no getters.",
                    e);
        }
    }
}
