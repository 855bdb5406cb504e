package dev.verity.internal.mapping;

import dev.verity.internal.metadata.Getters;
import dev.verity.internal.metadata.Places;
import dev.verity.mapping.ConstraintDefinitionMapping;
import dev.verity.mapping.ConstraintMapping;
import dev.verity.mapping.TypeMapping;
import jakarta.validation.Constraint;
import jakarta.validation.ValidationException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A constraint mapping that is filled by calls. Not thread-safe. */
public final class ProgrammaticMapping implements ConstraintMapping {
    private final Getters getters;
    private final Map<Class<?>, TypeDraft> types = new LinkedHashMap<>();
    private final Map<Class<?>, DefinitionDraft<?>> definitions = new LinkedHashMap<>();

    /**
     * Makes an empty mapping.
     *
     * @param getters knows which methods are getters
     */
    public ProgrammaticMapping(Getters getters) {
        this.getters = getters;
    }

    @Override
    public TypeMapping type(Class<?> type) {
        Arguments.require(type, "type");
        if (type.isPrimitive() || type.isArray() || type.isAnnotation()) {
            throw new ValidationException(type.getTypeName()
                    + " can have no constraints of its own: it is neither a class nor an interface. Map the members that have"
                    + " such a type.");
        }
        if (types.containsKey(type)) {
            throw new ValidationException("%s is mapped twice. Keep what type(%s.class) returned, and go on with it."
                    .formatted(type.getName(), Places.of(type)));
        }
        TypeDraft draft = new TypeDraft(type, new Members(type, getters));
        types.put(type, draft);
        return draft;
    }

    @Override
    public <A extends Annotation> ConstraintDefinitionMapping<A> constraintDefinition(Class<A> constraint) {
        Arguments.require(constraint, "constraint");
        if (!constraint.isAnnotationPresent(Constraint.class)) {
            throw new ValidationException(
                    constraint.getName() + " is not a constraint. Name an annotation type with @Constraint.");
        }
        if (definitions.containsKey(constraint)) {
            throw new ValidationException(
                    "@%s is defined twice. Keep what constraintDefinition(%s.class) returned, and go on with it."
                            .formatted(constraint.getName(), Places.of(constraint)));
        }
        DefinitionDraft<A> draft = new DefinitionDraft<>(constraint);
        definitions.put(constraint, draft);
        return draft;
    }

    /** What is declared so far, which later calls do not change. */
    List<TypeDraft> types() {
        List<TypeDraft> copies = new ArrayList<>();
        for (TypeDraft draft : types.values()) {
            copies.add(draft.copy());
        }
        return copies;
    }

    /** What is defined so far, which later calls do not change. */
    List<DefinitionDraft<?>> definitions() {
        List<DefinitionDraft<?>> copies = new ArrayList<>();
        for (DefinitionDraft<?> draft : definitions.values()) {
            copies.add(draft.copy());
        }
        return copies;
    }
}
