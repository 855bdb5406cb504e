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

    /** Getters by a strategy; for null those of JavaBeans, or those of Hibernate Validator where its bridge is present. */
    public static Getters by(@Nullable GetterPropertySelectionStrategy strategy) {
        return strategy == null ? Usual.GETTERS : new Getters(strategy);
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

    /** Looked for once, when the first factory is built. */
    private static final class Usual {
        static final Getters GETTERS = bridged() ? new Getters(new HibernateGetters()) : JAVA_BEANS;

        private static boolean bridged() {
            ClassLoader loader = Getters.class.getClassLoader();
            return loader != null && loader.getResource("META-INF/verity/hibernate-bridge") != null;
        }
    }
}
