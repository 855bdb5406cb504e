package dev.verity.bridge;

import dev.verity.validator.VerityConfiguration;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.spi.cfg.ConstraintMappingContributor;
import org.jspecify.annotations.Nullable;

/** The contributors of mappings that a property names: those of Hibernate Validator's contract, which Verity does not know. */
final class Contributors {
    private final List<ConstraintMappingContributor> ours = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    /**
     * Finds the named classes.
     *
     * @param names names between commas
     * @param first the class loader to ask first, or null
     */
    Contributors(String names, @Nullable ClassLoader first) {
        for (String name : names.split(",", -1)) {
            Class<?> type = name.isBlank() ? null : find(name.strip(), first);
            if (type != null && ConstraintMappingContributor.class.isAssignableFrom(type)) {
                ours.add(make(type.asSubclass(ConstraintMappingContributor.class)));
            } else {
                others.add(name);
            }
        }
    }

    /** Asks those that are ours, and leaves the others to Verity. */
    void ask(Supplier<ConstraintMapping> newMapping, VerityConfiguration verity) {
        for (ConstraintMappingContributor contributor : ours) {
            contributor.createConstraintMappings(newMapping::get);
        }
        if (!ours.isEmpty()) {
            verity.addProperty(
                    HibernateValidatorConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS, String.join(",", others));
        }
    }

    private static ConstraintMappingContributor make(Class<? extends ConstraintMappingContributor> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ValidationException(
                    "The contributor of mappings " + type.getName()
                            + " cannot be made. It needs a public constructor without parameters that does not throw.",
                    e);
        }
    }

    /** The class, or null where no class loader has it, which Verity then says. */
    private static @Nullable Class<?> find(String name, @Nullable ClassLoader first) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        for (ClassLoader loader : new @Nullable ClassLoader[] {first, context, Contributors.class.getClassLoader()}) {
            Class<?> type = loader == null ? null : load(name, loader);
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    private static @Nullable Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
