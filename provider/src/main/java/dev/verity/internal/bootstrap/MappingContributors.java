package dev.verity.internal.bootstrap;

import dev.verity.internal.mapping.ProgrammaticMapping;
import dev.verity.internal.metadata.Getters;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.mapping.ConstraintMappingContributor;
import dev.verity.validator.VerityConfiguration;
import jakarta.validation.ValidationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Asks the contributors of constraint mappings: those that are services, and those that a property names. */
final class MappingContributors implements ConstraintMappingContributor.Mappings {
    private static final String HIBERNATE = "hibernate.validator.constraint_mapping_contributors";

    private final ClassLoader loader;
    private final ComponentSource components;
    private final Getters getters;
    private final List<ProgrammaticMapping> mappings = new ArrayList<>();

    MappingContributors(ClassLoader loader, ComponentSource components, Getters getters) {
        this.loader = loader;
        this.components = components;
        this.getters = getters;
    }

    /**
     * The mappings of the application and of all contributors.
     *
     * @param configured those that the application added
     * @param properties of the configuration; the one of Hibernate Validator counts where ours is not there
     */
    List<ProgrammaticMapping> with(Collection<ConstraintMapping> configured, Map<String, String> properties) {
        for (ConstraintMapping mapping : configured) {
            mappings.add((ProgrammaticMapping) mapping);
        }
        askServices();
        boolean ours = properties.containsKey(VerityConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS);
        askNamed(ours ? VerityConfiguration.CONSTRAINT_MAPPING_CONTRIBUTORS : HIBERNATE, properties);
        return mappings;
    }

    @Override
    public ConstraintMapping add() {
        ProgrammaticMapping mapping = new ProgrammaticMapping(getters);
        mappings.add(mapping);
        return mapping;
    }

    private void askServices() {
        try {
            Iterator<ServiceLoader.Provider<ConstraintMappingContributor>> services =
                    ServiceLoader.load(ConstraintMappingContributor.class, loader).stream()
                            .iterator();
            while (services.hasNext()) {
                components.provided(services.next()).contribute(this);
            }
        } catch (ServiceConfigurationError e) {
            throw new ValidationException(
                    "A ConstraintMappingContributor registered as a service cannot be loaded: %s. Correct the file META-INF/services/%s that names it."
                            .formatted(e.getMessage(), ConstraintMappingContributor.class.getName()),
                    e);
        }
    }

    private void askNamed(String property, Map<String, String> properties) {
        String names = properties.get(property);
        if (names == null) {
            return;
        }
        for (String name : names.split(",", -1)) {
            if (!name.isBlank()) {
                named(name.strip(), property).contribute(this);
            }
        }
    }

    private ConstraintMappingContributor named(String name, String property) {
        Class<?> type = load(name, property);
        if (ConstraintMappingContributor.class.isAssignableFrom(type)) {
            return components.make(type.asSubclass(ConstraintMappingContributor.class));
        }
        ConstraintMappingContributor bridged = HibernateBridge.contributor(type, components);
        if (bridged == null) {
            throw new ValidationException("The property %s names %s, which does not implement %s. Name one that does."
                    .formatted(property, name, ConstraintMappingContributor.class.getName()));
        }
        return bridged;
    }

    private Class<?> load(String name, String property) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new ValidationException(
                    "The property %s names the class %s, which cannot be found. Correct the name or add the class."
                            .formatted(property, name),
                    e);
        }
    }
}
