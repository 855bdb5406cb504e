package dev.verity.internal.model;

import dev.verity.internal.kernel.InitialisedFields;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.plan.MetadataStore;
import dev.verity.internal.shape.Requirements;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.util.Set;

/** What shapes ask of constraints: those of all sources, as they are read for validation. */
record ConstraintRequirements(MetadataStore metadata) implements Requirements {
    private static final Set<Class<?>> REFUSE_NULL = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    @Override
    public boolean refusesNull(Class<?> type, String property) {
        for (PropertyMetadata declared : metadata.of(type).properties()) {
            if (declared.name().equals(property) && refusesNull(declared)) {
                return true;
            }
        }
        return false;
    }

    private static boolean refusesNull(PropertyMetadata property) {
        for (ConstraintMetadata constraint : property.value().constraints()) {
            if (REFUSE_NULL.contains(constraint.use().type())
                    && constraint.groups().contains(Default.class)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Set<String> initialised(Class<?> type) {
        return InitialisedFields.of(type);
    }
}
