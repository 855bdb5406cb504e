package dev.verity.internal.plan;

import dev.verity.internal.constraint.DefaultScripts;
import dev.verity.validator.ScriptEvaluatorFactory;
import jakarta.validation.ValidationException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The objects that the ConstraintValidators of one factory share, by type. Thread-safe. */
public final class SharedData {
    private final Map<Class<?>, Object> data;

    /**
     * @param configured what the configuration gives
     */
    public SharedData(Map<Class<?>, Object> configured) {
        this.data = new HashMap<>(configured);
    }

    synchronized <C> @Nullable C find(Class<C> type) {
        return type.cast(data.get(type));
    }

    /** Finds an object or keeps what is made; makers wait for each other, and may ask for other objects. */
    synchronized <C> C findOrMake(Class<C> type, Supplier<? extends C> maker) {
        C known = find(type);
        if (known != null) {
            return known;
        }
        C made = maker.get();
        if (made == null) {
            throw new ValidationException("The maker of shared data of " + type.getName() + " returned null.");
        }
        data.put(type, made);
        return made;
    }

    /** The script engines of {@code javax.script}, for where no others are configured. */
    public ScriptEvaluatorFactory scripts() {
        return findOrMake(DefaultScripts.class, DefaultScripts::new);
    }

    /** Lets go of all, when the factory is closed. */
    public synchronized void clear() {
        data.clear();
    }
}
