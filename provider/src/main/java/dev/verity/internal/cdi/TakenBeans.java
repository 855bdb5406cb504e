package dev.verity.internal.cdi;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;

/** The Validators and ValidatorFactories that the application brings itself, by type and qualifier. Not thread-safe. */
final class TakenBeans {
    private final Set<Place> taken = new HashSet<>();

    private record Place(Type type, Annotation qualifier) {}

    void add(Bean<?> bean) {
        for (Class<?> type : Set.of(Validator.class, ValidatorFactory.class)) {
            if (bean.getTypes().contains(type)) {
                bean.getQualifiers().forEach(qualifier -> taken.add(new Place(type, qualifier)));
            }
        }
    }

    boolean contain(Class<?> type, Annotation qualifier) {
        return taken.contains(new Place(type, qualifier));
    }
}
