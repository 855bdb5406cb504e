package dev.verity.internal.plan;

import jakarta.validation.ValidationException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The objects that the ConstraintValidators of one factory share, by type. Thread-safe. */
public final class SharedData {
    private final Map<Class<?>, Place> places = new ConcurrentHashMap<>();

    /**
     * @param configured what the configuration gives
     */
    public SharedData(Map<Class<?>, Object> configured) {
        for (Map.Entry<Class<?>, Object> given : configured.entrySet()) {
            places.put(given.getKey(), new Place(given.getValue()));
        }
    }

    <C> @Nullable C find(Class<C> type) {
        Place place = places.get(type);
        return place == null ? null : type.cast(place.object);
    }

    /**
     * Finds an object or keeps what is made, once. Makers of one type wait for each other, those of other types do not, so that a
     * maker may ask for other objects, or wait for threads that do.
     */
    <C> C findOrMake(Class<C> type, Supplier<? extends C> maker) {
        C known = find(type);
        return known == null ? type.cast(place(type).orMade(type, maker)) : known;
    }

    private Place place(Class<?> type) {
        Place empty = new Place(null);
        Place earlier = places.putIfAbsent(type, empty);
        return earlier == null ? empty : earlier;
    }

    /** Lets go of all, when the factory is closed. */
    public void clear() {
        places.clear();
    }

    /** Where an object of one type is kept. */
    private static final class Place {
        private volatile @Nullable Object object;
        private boolean making;

        Place(@Nullable Object object) {
            this.object = object;
        }

        synchronized Object orMade(Class<?> type, Supplier<?> maker) {
            Object known = object;
            return known == null ? made(type, maker) : known;
        }

        private Object made(Class<?> type, Supplier<?> maker) {
            if (making) {
                throw new ValidationException("The maker of shared data of " + type.getName()
                        + " asks for that very data. Let it make the object without.");
            }
            making = true;
            try {
                Object made = maker.get();
                if (made == null) {
                    throw new ValidationException("The maker of shared data of " + type.getName() + " returned null.");
                }
                object = made;
                return made;
            } finally {
                making = false;
            }
        }
    }
}
