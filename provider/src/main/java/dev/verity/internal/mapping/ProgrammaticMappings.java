package dev.verity.internal.mapping;

import dev.verity.internal.constraint.ConstraintDefinitions;
import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.metadata.MappedType;
import dev.verity.internal.metadata.MappedTypes;
import dev.verity.internal.metadata.MetadataSource;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constraint mappings of one factory, as they are when it is built. Immutable. */
public final class ProgrammaticMappings {
    private final List<TypeDraft> types = new ArrayList<>();
    private final List<DefinitionDraft<?>> definitions = new ArrayList<>();

    private ProgrammaticMappings() {}

    /**
     * Takes what mappings declare at present; one that is there more than once counts once.
     *
     * @throws ValidationException if two mappings map the same class or define the same constraint
     */
    public static ProgrammaticMappings of(Collection<ProgrammaticMapping> mappings) {
        ProgrammaticMappings all = new ProgrammaticMappings();
        for (ProgrammaticMapping mapping : new LinkedHashSet<>(mappings)) {
            all.types.addAll(mapping.types());
            all.definitions.addAll(mapping.definitions());
        }
        all.refuseSeconds();
        return all;
    }

    private void refuseSeconds() {
        Set<Class<?>> seen = new HashSet<>();
        for (TypeDraft draft : types) {
            if (!seen.add(draft.type())) {
                throw new ValidationException(
                        draft.type().getName() + " is mapped by two constraint mappings. Let one of them map it.");
            }
        }
        for (DefinitionDraft<?> draft : definitions) {
            if (!seen.add(draft.constraint())) {
                throw new ValidationException("@" + draft.constraint().getName()
                        + " is defined by two constraint mappings. Let one of them define it.");
            }
        }
    }

    /** The ConstraintValidators that the mappings register, over those that another source does. */
    public ValidatorOverrides validatorsOver(ValidatorOverrides others) {
        Map<Class<? extends Annotation>, ValidatorOverrides.Entry> entries = new HashMap<>(others.byConstraint());
        for (DefinitionDraft<?> draft : definitions) {
            entries.put(draft.constraint(), draft.over(others.byConstraint().get(draft.constraint())));
        }
        return new ValidatorOverrides(entries);
    }

    /**
     * Makes constraints of all that the mappings declare.
     *
     * @throws ValidationException if a constraint does not fit where it is
     */
    public MetadataSource bind(ConstraintDefinitions constraints) {
        Map<Class<?>, MappedType> mapped = new LinkedHashMap<>();
        for (TypeDraft draft : types) {
            mapped.put(draft.type(), draft.read(constraints));
        }
        return new MappedTypes(mapped);
    }
}
