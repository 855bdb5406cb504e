package dev.verity.internal.mapping;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.metadata.MappedType;
import dev.verity.internal.metadata.MappedTypes;
import dev.verity.internal.metadata.MetadataSource;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The constraint mappings of one factory. What it gives does not change when a mapping is filled further. */
public final class ProgrammaticMappings {
    private final Set<ProgrammaticMapping> mappings;

    /** Gathers mappings; one that is there more than once counts once. */
    public ProgrammaticMappings(Collection<ProgrammaticMapping> mappings) {
        this.mappings = new LinkedHashSet<>(mappings);
    }

    /**
     * The ConstraintValidators that the mappings register, over those that another source does.
     *
     * @throws ValidationException if two mappings define the same constraint
     */
    public ValidatorOverrides validatorsOver(ValidatorOverrides others) {
        Map<Class<? extends Annotation>, ValidatorOverrides.Entry> entries = new HashMap<>(others.byConstraint());
        Set<Class<?>> seen = new HashSet<>();
        for (ProgrammaticMapping mapping : mappings) {
            for (DefinitionDraft<?> draft : mapping.definitions()) {
                if (!seen.add(draft.constraint())) {
                    throw new ValidationException("@" + draft.constraint().getName()
                            + " is defined by two constraint mappings. Let one of them define it.");
                }
                entries.put(draft.constraint(), draft.over(others.byConstraint().get(draft.constraint())));
            }
        }
        return new ValidatorOverrides(entries);
    }

    /**
     * Makes constraints of all that the mappings declare.
     *
     * @throws ValidationException if two mappings map the same class, or a constraint does not fit where it is
     */
    public MetadataSource bind(ConstraintDefinitions definitions) {
        Map<Class<?>, MappedType> types = new LinkedHashMap<>();
        for (ProgrammaticMapping mapping : mappings) {
            for (TypeDraft draft : mapping.types()) {
                if (types.put(draft.type(), draft.read(definitions)) != null) {
                    throw new ValidationException(
                            draft.type().getName() + " is mapped by two constraint mappings. Let one of them map it.");
                }
            }
        }
        return new MappedTypes(types);
    }
}
